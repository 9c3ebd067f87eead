package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.unit.Compound;
import org.crossfact.core.extract.figure.unit.SharedUnits;
import org.crossfact.core.extract.figure.unit.UnitReader.UnitAt;
import org.crossfact.core.extract.figure.unit.UnitReaders;
import org.crossfact.core.extract.figure.words.Hedges;
import org.crossfact.core.extract.figure.words.Ranges;
import org.crossfact.core.extract.figure.words.Surroundings;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * Reads a number, or a range of numbers, with the unit after it: "14 countries", "43 trillion yen", "10-15 per cent",
 * "1.24 km", "42". The number is read once, whatever its unit turns out to be.
 */
final class NumberFigures implements Recogniser {

    @Override
    public String name() {
        return "figure/number";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Numerals.mayBegin(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return Surroundings.mayBegin(scan, at)
                ? Numerals.at(scan, at).flatMap(number -> figure(scan, number))
                : Optional.empty();
    }

    private static Optional<Find<Figure>> figure(Scan scan, Numeral number) {
        Optional<UnitAt> unit = UnitReaders.after(scan, number);
        OptionalInt next =
                Ranges.second(scan, number.from(), unit.map(UnitAt::to).orElse(number.to()));
        Optional<Find<Figure>> range = next.isEmpty() || Surroundings.isYearBeforeTo(scan, number)
                ? Optional.empty()
                : Numerals.at(scan, next.getAsInt()).flatMap(second -> range(scan, number, unit, second));
        if (range.isPresent()) {
            return range;
        }
        Optional<UnitAt> shared = SharedUnits.after(scan, number, unit, UnitReaders::after);
        return (shared.isPresent() ? shared : unit).flatMap(known -> single(scan, number, known));
    }

    private static Optional<Find<Figure>> single(Scan scan, Numeral number, UnitAt unit) {
        Optional<Compound> compound = Compound.of(scan, number, unit);
        int to = compound.map(Compound::to).orElse(unit.to());
        if (!Surroundings.mayEnd(scan, to)) {
            return Optional.empty();
        }
        Numeral scaled = number.scaled(unit.power(), number.to());
        BigDecimal amount = compound.map(Compound::more).orElse(BigDecimal.ZERO).add(scaled.amount());
        BigDecimal step = compound.map(Compound::step).orElse(scaled.step());
        return Optional.of(find(scan, number.from(), to, unit, Figure.exact(amount, unit.unit(), step)));
    }

    private static Optional<Find<Figure>> range(Scan scan, Numeral first, Optional<UnitAt> unit, Numeral second) {
        Optional<UnitAt> last = UnitReaders.after(scan, second);
        if (last.isEmpty() || !Surroundings.mayEnd(scan, last.get().to())) {
            return Optional.empty();
        }
        boolean told = unit.isPresent() && unit.get().unit().family() != Unit.Family.NONE;
        boolean bare = last.get().unit().family() == Unit.Family.NONE;
        boolean same = told
                ? unit.get().unit().equals(last.get().unit())
                : !bare || Ranges.isWorded(scan, unit.map(UnitAt::to).orElse(first.to()));
        int power = last.get().power();
        Numeral low = first.sharingScaleOf(second).scaled(power, first.to());
        return same
                ? Ranges.between(
                                low,
                                second.scaled(power, second.to()),
                                last.get().unit())
                        .map(figure -> find(scan, first.from(), last.get().to(), last.get(), figure))
                : Optional.empty();
    }

    private static Find<Figure> find(Scan scan, int from, int to, UnitAt unit, Figure figure) {
        Figure hedged = figure.bound() == Bound.RANGE ? figure : Hedges.hedged(scan, from, to, figure);
        return Find.printed(Kinds.FIGURE, from, to, unit.reader(), hedged);
    }
}
