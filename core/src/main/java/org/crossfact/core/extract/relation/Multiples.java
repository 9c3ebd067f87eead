package org.crossfact.core.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Change;
import org.crossfact.core.value.Change.Direction;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads a value told as so many times another one: "6 million euros, three times the 2 million that were planned". */
final class Multiples {

    private static final Lexicon FACTORS = Lexicon.load(Multiples.class, "factors.txt");
    private static final Lexicon ROUGHLY = Lexicon.load(Multiples.class, "roughly.txt");
    private static final String TIMES = "times";

    private final Scan scan;
    private final Found found;

    private Multiples(Scan scan, Found found) {
        this.scan = scan;
        this.found = found;
    }

    /** The values of a page that are told as a multiple of another, in reading order. */
    static List<Find<Change>> of(Scan scan, Found found) {
        Multiples reader = new Multiples(scan, found);
        List<Find<Change>> all = new ArrayList<>();
        for (Find<Figure> value : found.figures().values()) {
            if (scan.token(value.to()).is(',')) {
                reader.behind(value).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Find<Change>> behind(Find<Figure> value) {
        int at = value.to() + 1;
        boolean rough = ROUGHLY.contains(scan.token(at).lower());
        int factor = rough ? at + 1 : at;
        return FACTORS.value(scan.token(factor).lower())
                .map(BigDecimal::new)
                .flatMap(times -> of(value, times, rough, afterFactor(factor)));
    }

    /** One past "twice", "three times". */
    private int afterFactor(int at) {
        return scan.token(at + 1).lower().equals(TIMES) ? at + 2 : at + 1;
    }

    private Optional<Find<Change>> of(Find<Figure> value, BigDecimal times, boolean rough, int the) {
        return scan.token(the).lower().equals("the")
                ? found.figureAt(the + 1)
                        .filter(base -> Additive.isSum(Found.value(base)) && Additive.isSum(Found.value(value)))
                        .filter(base -> isOneUnit(
                                Found.value(value).unit(), Found.value(base).unit()))
                        .map(base -> change(value, times, rough, base))
                : Optional.empty();
    }

    private static boolean isOneUnit(Unit value, Unit base) {
        return value.equals(base) || base.equals(Unit.NONE);
    }

    private static Find<Change> change(Find<Figure> value, BigDecimal times, boolean rough, Find<Figure> base) {
        Figure factor =
                Figure.exact(times, Unit.MULTIPLE, BigDecimal.ONE.min(times)).hedged(rough ? Bound.ABOUT : Bound.EXACT);
        Direction direction = times.compareTo(BigDecimal.ONE) < 0 ? Direction.DOWN : Direction.UP;
        Change change = new Change(
                direction,
                Optional.of(Found.value(base)),
                Optional.of(Found.value(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(factor));
        return Changes.find(value.from(), base.to(), change);
    }
}
