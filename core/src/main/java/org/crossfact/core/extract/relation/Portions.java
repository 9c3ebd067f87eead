package org.crossfact.core.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Breakdown;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads one part of a whole that is smaller than it: "five of its four matches", "Of the 12 members, 14 agreed". */
final class Portions {

    private static final Lexicon DEFINITE = Lexicon.load(Enumerations.class, "definite.txt");

    private final Scan scan;
    private final Found found;

    private Portions(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The parts of a page that cannot be, in reading order; a part that fits says nothing that could be checked. */
    static List<Find<Breakdown>> of(Scan scan, Found found) {
        Portions reader = new Portions(scan, found);
        List<Find<Breakdown>> all = new ArrayList<>();
        for (Find<Figure> figure : found.figures().values()) {
            if (Additive.isCount(Found.value(figure))) {
                Stream.of(reader.wholeBehind(figure), reader.partBehind(figure))
                        .flatMap(Optional::stream)
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** "Five of its four matches": what the four are is named, and nothing is theirs ("five of the four clubs' players"). */
    private Optional<Find<Breakdown>> wholeBehind(Find<Figure> part) {
        boolean definite = scan.token(part.to()).lower().equals("of")
                && DEFINITE.contains(scan.token(part.to() + 1).lower());
        return definite
                ? found.figureAt(part.to() + 2)
                        .filter(whole -> isNamed(whole) && exceeds(part, whole))
                        .map(whole -> find(part.from(), whole.to(), whole, part))
                : Optional.empty();
    }

    /** "Of the 12 members, 14 agreed", "six floors, including seven for guests". */
    private Optional<Find<Breakdown>> partBehind(Find<Figure> whole) {
        boolean opens = scan.token(whole.from() - 2).lower().equals("of")
                && DEFINITE.contains(scan.token(whole.from() - 1).lower())
                && scan.sentenceStart(whole.from()) == whole.from() - 2;
        boolean comma = scan.token(whole.to()).is(',');
        int at = opens && comma
                ? whole.to() + 1
                : comma && scan.token(whole.to() + 1).lower().equals("including") ? whole.to() + 2 : -1;
        return found.figureAt(at)
                .filter(part -> isNamed(whole) && exceeds(part, whole))
                .map(part -> find(whole.from(), part.to(), whole, part));
    }

    private boolean isNamed(Find<Figure> whole) {
        boolean owns = scan.token(whole.to()).is('\'') || scan.token(whole.to()).is('\u2019');
        return Found.value(whole).unit().family() == Unit.Family.COUNT && Additive.isCount(Found.value(whole)) && !owns;
    }

    /** Whether there are more of the part than of the whole, of the same things. */
    private static boolean exceeds(Find<Figure> part, Find<Figure> whole) {
        Figure some = Found.value(part);
        Figure all = Found.value(whole);
        boolean same = some.unit().equals(Unit.NONE) || some.unit().equals(all.unit());
        return same && Additive.isCount(some) && some.amount().compareTo(all.amount()) > 0;
    }

    private static Find<Breakdown> find(int from, int to, Find<Figure> whole, Find<Figure> part) {
        Breakdown breakdown = new Breakdown(Found.value(whole), List.of(Found.value(part)), false);
        return Find.printed(Kinds.BREAKDOWN, from, to, "relation/portion", breakdown);
    }
}
