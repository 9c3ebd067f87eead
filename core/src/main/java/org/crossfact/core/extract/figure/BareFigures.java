package org.crossfact.core.extract.figure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.UnitReader.UnitAt;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/** Reads a number without a unit: "The answer is 42", "close to 30", "between 44 and 50". */
final class BareFigures implements Recogniser {

    private static final Set<String> JOINTS = Set.of("to", "and");

    @Override
    public String name() {
        return "figure/number";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Triggers.number(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        return Numeral.at(scan, at, false)
                .filter(number -> !number.spelled()
                        || number.to() > at + 1
                        || !scan.token(at).lower().equals("one"))
                .filter(number -> !Surroundings.isLabel(scan, number))
                .flatMap(number -> NumberThenUnit.read(scan, at, name(), BareFigures::none, false))
                .filter(find -> !isDashed(scan, find));
    }

    /** "2-3" and "10-15" without a unit are scores, seasons and pages more often than ranges. */
    private static boolean isDashed(Scan scan, Find<Figure> find) {
        boolean range = find.readings().get(0).value().bound() == Bound.RANGE;
        return range
                && IntStream.range(find.from(), find.to())
                        .noneMatch(i -> JOINTS.contains(scan.token(i).lower()));
    }

    private static Optional<UnitAt> none(Scan scan, int at, Numeral number) {
        boolean joined =
                at > number.to() || ((scan.token(at).is('-') || scan.token(at).is('/')) && scan.touchesPrevious(at));
        return joined || Surroundings.isLabel(scan, number)
                ? Optional.empty()
                : Optional.of(new UnitAt(Unit.NONE, number.to(), 0));
    }
}
