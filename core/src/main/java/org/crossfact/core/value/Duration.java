package org.crossfact.core.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in the units in which it is told, such as {@code P5Y}, {@code P2Y6M} or {@code PT1.5H}.
 *
 * @param parts the amounts, longest unit first; at least one, each unit once
 */
public record Duration(List<Part> parts) implements DateValue {

    /**
     * So many of a unit.
     *
     * @param amount not negative, without trailing noughts
     */
    public record Part(BigDecimal amount, LengthUnit unit) {

        public Part {
            amount = new BigDecimal(amount.stripTrailingZeros().toPlainString());
        }

        private BigDecimal in(int size) {
            return amount.multiply(BigDecimal.valueOf(size));
        }
    }

    private static final Pattern ISO = Pattern.compile(
            "P(?=.)(?<date>([0-9]{1,9}(\\.[0-9]{1,9})?[YMWD])*)(T(?<clock>([0-9]{1,9}(\\.[0-9]{1,9})?[HMS])+))?");

    private static final Pattern PART = Pattern.compile("(?<amount>[0-9.]+)(?<letter>[A-Z])");

    public Duration {
        parts = parts.stream().sorted(Comparator.comparing(Part::unit)).toList();
        if (parts.isEmpty() || parts.stream().map(Part::unit).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("no length of time: " + parts);
        }
    }

    public static Duration of(BigDecimal amount, LengthUnit unit) {
        return new Duration(List.of(new Part(amount, unit)));
    }

    /** ISO 8601: the units of the calendar, then those of the clock behind a T. */
    @Override
    public String edtf() {
        StringBuilder text = new StringBuilder("P");
        boolean inClock = false;
        for (Part part : parts) {
            if (part.unit().isOfTheClock() && !inClock) {
                text.append('T');
                inClock = true;
            }
            text.append(part.amount().toPlainString()).append(part.unit().letter());
        }
        return text.toString();
    }

    /** Whether both last equally long, in whatever units: two weeks and 14 days. A month is no number of days. */
    public boolean lastsAsLongAs(Duration other) {
        return months().compareTo(other.months()) == 0 && seconds().compareTo(other.seconds()) == 0;
    }

    private BigDecimal months() {
        return parts.stream().map(part -> part.in(part.unit().months())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal seconds() {
        return parts.stream().map(part -> part.in(part.unit().seconds())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.empty();
    }

    /** Reads ISO 8601 text of a length; empty when it is malformed. */
    static Optional<Duration> parse(String text) {
        Matcher length = ISO.matcher(text);
        if (!length.matches()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(parts(length.group("date"), false));
        Optional.ofNullable(length.group("clock")).ifPresent(clock -> parts.addAll(parts(clock, true)));
        boolean once = parts.stream().map(Part::unit).distinct().count() == parts.size();
        return once ? Optional.of(new Duration(parts)) : Optional.empty();
    }

    private static List<Part> parts(String text, boolean ofTheClock) {
        return PART.matcher(text)
                .results()
                .map(part -> new Part(
                        new BigDecimal(part.group(1)),
                        LengthUnit.of(part.group(2), ofTheClock).orElseThrow()))
                .toList();
    }

    @Override
    public String toString() {
        return edtf();
    }
}
