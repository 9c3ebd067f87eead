package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;

/** Reads the votes of two sides and by how many the one won: "passed by 210 votes to 190, a majority of 20". */
final class Margins {

    private static final Lexicon WORDS = Lexicon.load(Margins.class, "margins.txt");

    private final Scan scan;
    private final Found found;

    private Margins(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The results of a page with their margin, in reading order: the winner's votes are those of the other and the margin. */
    static List<Find<Breakdown>> of(Scan scan, Found found) {
        Margins reader = new Margins(scan, found);
        List<Find<Breakdown>> all = new ArrayList<>();
        for (Find<Figure> margin : found.figures().values()) {
            if (scan.token(margin.from() - 1).lower().equals("of")
                    && WORDS.contains(scan.token(margin.from() - 2).lower())) {
                reader.before(margin).ifPresent(all::add);
            }
        }
        return all;
    }

    /** "210 votes to 190, a" right before the word for the margin. */
    private Optional<Find<Breakdown>> before(Find<Figure> margin) {
        int article = margin.from() - 3;
        return scan.token(article).lower().equals("a")
                        && scan.token(article - 1).is(',')
                ? endingAt(article - 1).flatMap(loser -> winner(loser).flatMap(most -> find(most, loser, margin)))
                : Optional.empty();
    }

    private Optional<Find<Figure>> winner(Find<Figure> loser) {
        String to = scan.token(loser.from() - 1).lower();
        return to.equals("to") || to.equals("against") ? endingAt(loser.from() - 1) : Optional.empty();
    }

    private Optional<Find<Figure>> endingAt(int to) {
        return Optional.ofNullable(found.figures().lowerEntry(to))
                .map(entry -> entry.getValue())
                .filter(figure -> figure.to() == to);
    }

    private static Optional<Find<Breakdown>> find(Find<Figure> most, Find<Figure> loser, Find<Figure> margin) {
        Figure all = Found.value(most);
        List<Figure> parts = List.of(Found.value(loser), Found.value(margin));
        boolean counts = Additive.isCount(all)
                && parts.stream()
                        .allMatch(
                                part -> Additive.isCount(part) && part.amount().compareTo(all.amount()) < 0);
        return counts
                ? Optional.of(Find.printed(
                        Kinds.BREAKDOWN, most.from(), margin.to(), "relation/margin", new Breakdown(all, parts, true)))
                : Optional.empty();
    }
}
