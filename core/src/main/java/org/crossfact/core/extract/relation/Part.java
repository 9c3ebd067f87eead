package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * One part of a whole: "five men", "700 in Europe", "a child".
 *
 * @param figure how much of the whole it is
 * @param to one past its last word
 * @param tail the first word behind the figure, and behind "of them", in lower case; empty when the figure ends the part
 * @param isOfThem whether "of them" or "of whom" stands behind the figure
 * @param isRest whether it is told to be all that is left
 */
record Part(Figure figure, int to, String tail, boolean isOfThem, boolean isRest) {

    private static final Lexicon NO_PARTS = Lexicon.load(Part.class, "no-parts.txt");
    private static final Lexicon SHARING_OUT = Lexicon.load(Part.class, "sharing-out.txt");
    private static final Set<String> THEM = Set.of("them", "whom", "which");
    private static final int LONGEST_TAIL = 6;

    /** The part that begins at a token. */
    static Optional<Part> at(Scan scan, Found found, int at, boolean isRest) {
        return found.figureAt(at)
                .map(find -> of(scan, found, Found.value(find), find.to(), isRest))
                .or(() -> single(scan, found, at));
    }

    /** "And a child", "one spoken piece": one more thing, told without a figure. */
    private static Optional<Part> single(Scan scan, Found found, int at) {
        Token article = scan.token(at);
        boolean one = article.lower().equals("a")
                || article.lower().equals("an")
                || article.lower().equals("one");
        return one && scan.token(at + 1).isWord()
                ? Optional.of(of(scan, found, Figure.exact(BigDecimal.ONE, Unit.NONE, BigDecimal.ONE), at + 1, false))
                : Optional.empty();
    }

    private static Part of(Scan scan, Found found, Figure figure, int to, boolean isRest) {
        int end = measureEnd(scan, found, to);
        while (end < to + LONGEST_TAIL && isInside(scan, end)) {
            end++;
        }
        boolean ofThem = scan.token(to).lower().equals("of")
                && THEM.contains(scan.token(to + 1).lower());
        int tail = ofThem ? to + 2 : to;
        return new Part(figure, end, end > tail ? scan.token(tail).lower() : "", ofThem, isRest);
    }

    /** "Ten of 44 metres": one past the measure that tells which things the part is of; {@code to} where none does. */
    private static int measureEnd(Scan scan, Found found, int to) {
        return scan.token(to).lower().equals("of")
                ? found.figureAt(to + 1)
                        .filter(figure -> Found.value(figure).unit().family() == Unit.Family.MEASURE)
                        .map(Find::to)
                        .orElse(to)
                : to;
    }

    private static boolean isInside(Scan scan, int at) {
        Token token = scan.token(at);
        boolean joins = token.is('\'') || token.is('\u2019') || token.is('-');
        return token.isWord()
                ? !token.lower().equals("and") && !NO_PARTS.contains(token.lower())
                : joins && scan.touchesPrevious(at);
    }

    /** Whether a preposition says where or what for the part is: "in Europe". */
    boolean isSharedOut() {
        return SHARING_OUT.contains(tail);
    }

    /** Whether no verb can stand in it: "five divers", "five in Wales". */
    boolean isPlain() {
        return tail.isEmpty() || isSharedOut();
    }
}
