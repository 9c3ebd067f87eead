package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;

/** Reads equal parts: "24 teams in six groups of four" are six times four, "$3m in two instalments of $1.5m" twice that. */
final class Groups {

    private static final Lexicon GROUPS = Lexicon.load(Groups.class, "groups.txt");
    private static final int MOST = 20;
    private static final int LONGEST_VERB = 4;

    private Groups() {}

    /** The wholes of a page that are told in groups of one size, in reading order. */
    static List<Find<Breakdown>> of(Scan scan, Found found) {
        List<Find<Breakdown>> all = new ArrayList<>();
        for (Find<Figure> whole : found.figures().values()) {
            if (Additive.isSum(Found.value(whole))) {
                found.figureAt(afterIn(scan, whole.to()))
                        .filter(groups -> isNumberOfGroups(Found.value(groups)))
                        .flatMap(groups -> ofEqual(scan, found, whole, groups))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** One past "in" or "into", which may stand behind a verb: "36 pupils were put into". */
    private static int afterIn(Scan scan, int at) {
        int end = at;
        while (end < at + LONGEST_VERB && scan.token(end).isWord() && !isIn(scan.token(end))) {
            end++;
        }
        return isIn(scan.token(end)) ? end + 1 : at;
    }

    private static boolean isIn(Token token) {
        return token.lower().equals("in") || token.lower().equals("into");
    }

    private static boolean isNumberOfGroups(Figure figure) {
        return GROUPS.contains(figure.unit().symbol())
                && Additive.isCount(figure)
                && figure.amount().intValue() > 1
                && figure.amount().intValue() <= MOST;
    }

    private static Optional<Find<Breakdown>> ofEqual(Scan scan, Found found, Find<Figure> whole, Find<Figure> groups) {
        return scan.token(groups.to()).lower().equals("of")
                ? found.figureAt(groups.to() + 1)
                        .filter(size -> isSize(Found.value(size), Found.value(whole)) && ends(scan.token(size.to())))
                        .map(size -> find(whole, groups, size))
                : Optional.empty();
    }

    /** Counts are of whatever stands in a group; money is split into sums of the same money. */
    private static boolean isSize(Figure size, Figure whole) {
        return Additive.isCount(whole)
                ? Additive.isCount(size)
                : Additive.isSum(size) && size.unit().equals(whole.unit());
    }

    /** "Six groups of four or five" are not equal. */
    private static boolean ends(Token next) {
        return next.is('.')
                || next.is(',')
                || next.is(';')
                || next.kind() == TokenKind.BREAK
                || next.lower().equals("each");
    }

    private static Find<Breakdown> find(Find<Figure> whole, Find<Figure> groups, Find<Figure> size) {
        List<Figure> parts = Collections.nCopies(Found.value(groups).amount().intValue(), Found.value(size));
        Breakdown breakdown = new Breakdown(Found.value(whole), parts, true);
        return Find.printed(Kinds.BREAKDOWN, whole.from(), size.to(), "relation/groups", breakdown);
    }
}
