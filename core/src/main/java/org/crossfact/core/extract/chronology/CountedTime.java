package org.crossfact.core.extract.chronology;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.value.Bound;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Elapsed;
import org.crossfact.core.value.Elapsed.Manner;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Unit;

/**
 * A whole number of days, weeks, months or years without a hedge.
 *
 * @param from number of its first token
 * @param to one past its last
 * @param count how many
 * @param unit of what
 */
record CountedTime(int from, int to, int count, Elapsed.Unit unit) {

    private static final int MOST = 1000;
    private static final int OLDEST = 125;

    /** What a figure tells of time; empty where it counts anything else, or is "about" or "more than". */
    static Optional<CountedTime> of(Find<?> find) {
        return find.as(Kinds.FIGURE)
                .filter(figure -> figure.flaw().isEmpty() && figure.readings().size() == 1)
                .flatMap(figure ->
                        of(figure.from(), figure.to(), figure.readings().get(0).value()));
    }

    /** The time that a relative date such as "seven years later" counts; {@code at} is its first token. */
    static Optional<CountedTime> at(Scan scan, int at) {
        Optional<Numeral> number = Numerals.at(scan, at)
                .filter(read -> read.power() == 0
                        && read.amount().scale() <= 0
                        && read.amount().signum() > 0)
                .filter(read -> read.amount().compareTo(BigDecimal.valueOf(MOST)) < 0);
        return number.flatMap(read -> unitNamed(scan.token(read.to()).lower())
                .map(unit -> new CountedTime(at, read.to() + 1, read.amount().intValue(), unit)));
    }

    private static Optional<Elapsed.Unit> unitNamed(String word) {
        return switch (word) {
            case "day", "days" -> Optional.of(Elapsed.Unit.DAY);
            case "week", "weeks" -> Optional.of(Elapsed.Unit.WEEK);
            case "month", "months" -> Optional.of(Elapsed.Unit.MONTH);
            case "year", "years" -> Optional.of(Elapsed.Unit.YEAR);
            default -> Optional.empty();
        };
    }

    /** A whole number without a unit as years of life, which only its place can make it. */
    static Optional<CountedTime> bareYears(Find<?> find) {
        return find.as(Kinds.FIGURE)
                .filter(figure -> figure.flaw().isEmpty() && figure.readings().size() == 1)
                .map(figure -> figure.readings().get(0).value())
                .filter(figure -> figure.unit().equals(Unit.NONE)
                        && figure.bound() == Bound.EXACT
                        && figure.amount().scale() <= 0
                        && figure.amount().signum() > 0
                        && figure.amount().intValue() <= OLDEST)
                .map(figure ->
                        new CountedTime(find.from(), find.to(), figure.amount().intValue(), Elapsed.Unit.YEAR));
    }

    private static Optional<CountedTime> of(int from, int to, Figure figure) {
        boolean whole = figure.bound() == Bound.EXACT
                && figure.amount().scale() <= 0
                && figure.amount().signum() > 0
                && figure.amount().intValue() < MOST;
        return whole
                ? unit(figure.unit().symbol())
                        .map(unit -> new CountedTime(from, to, figure.amount().intValue(), unit))
                : Optional.empty();
    }

    private static Optional<Elapsed.Unit> unit(String symbol) {
        return switch (symbol) {
            case "d" -> Optional.of(Elapsed.Unit.DAY);
            case "wk" -> Optional.of(Elapsed.Unit.WEEK);
            case "mo" -> Optional.of(Elapsed.Unit.MONTH);
            case "a" -> Optional.of(Elapsed.Unit.YEAR);
            default -> Optional.empty();
        };
    }

    boolean isYears() {
        return unit == Elapsed.Unit.YEAR;
    }

    /** This time as the one between two dates, told by the tokens from {@code first} up to {@code last}. */
    Find<Elapsed> between(int first, int last, DateValue start, DateValue end, Manner manner) {
        return Find.printed(
                Kinds.ELAPSED, first, last, "chronology/elapsed", new Elapsed(start, end, count, unit, manner));
    }
}
