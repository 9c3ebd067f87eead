package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.UnitReader.UnitAt;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;

/** Reads a number or a range of numbers with the unit after it, whatever the unit. */
final class NumberThenUnit {

    private NumberThenUnit() {}

    /**
     * The figure that begins at token {@code at}.
     *
     * @param recogniser whose find it will be
     * @param units how the unit is read
     * @param money whether a suffix may be a scale of money
     */
    static Optional<Find<Figure>> read(Scan scan, int at, String recogniser, UnitReader units, boolean money) {
        if (!Surroundings.mayBegin(scan, at)) {
            return Optional.empty();
        }
        return Numeral.at(scan, at, money).flatMap(first -> {
            Optional<UnitAt> unit = units.after(scan, afterHyphen(scan, first.to()), first);
            Optional<Find<Figure>> range = range(scan, first, unit, recogniser, units, money);
            return range.isPresent() ? range : unit.flatMap(known -> single(scan, first, known, recogniser));
        });
    }

    private static int afterHyphen(Scan scan, int at) {
        boolean joined = scan.token(at).is('-')
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at + 1)
                && scan.token(at + 1).isWord();
        return joined ? at + 1 : at;
    }

    private static Optional<Find<Figure>> single(Scan scan, Numeral number, UnitAt unit, String recogniser) {
        if (!Surroundings.mayEnd(scan, unit.to())) {
            return Optional.empty();
        }
        Numeral scaled = number.scaled(unit.power(), number.to());
        Figure figure = Figure.exact(scaled.amount(), unit.unit(), scaled.step());
        return Optional.of(find(scan, number.from(), unit.to(), recogniser, figure));
    }

    private static Optional<Find<Figure>> range(
            Scan scan, Numeral first, Optional<UnitAt> unit, String recogniser, UnitReader units, boolean money) {
        int end = unit.map(UnitAt::to).orElse(first.to());
        OptionalInt next = Ranges.second(scan, first.from(), end);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Optional<Numeral> second = Numeral.at(scan, next.getAsInt(), money);
        Optional<UnitAt> last = second.flatMap(number -> units.after(scan, afterHyphen(scan, number.to()), number));
        if (second.isEmpty()
                || last.isEmpty()
                || !Surroundings.mayEnd(scan, last.get().to())
                || (unit.isPresent() && !unit.get().unit().equals(last.get().unit()))) {
            return Optional.empty();
        }
        int power = last.get().power();
        Numeral low = first.sharingScaleOf(second.get()).scaled(power, end);
        return between(low, second.get().scaled(power, end), last.get())
                .map(figure -> find(scan, first.from(), last.get().to(), recogniser, figure));
    }

    private static Optional<Figure> between(Numeral low, Numeral high, UnitAt unit) {
        BigDecimal step = low.step().min(high.step());
        return low.amount().compareTo(high.amount()) < 0
                ? Optional.of(new Figure(low.amount(), high.amount(), unit.unit(), Bound.RANGE, step))
                : Optional.empty();
    }

    private static Find<Figure> find(Scan scan, int from, int to, String recogniser, Figure figure) {
        return Find.printed(Kinds.FIGURE, from, to, recogniser, Hedges.hedged(scan, from, to, figure));
    }
}
