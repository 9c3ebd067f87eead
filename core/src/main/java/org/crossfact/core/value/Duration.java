package org.crossfact.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** A length of time in calendar units, such as {@code P5Y}. */
public record Duration(Period period) implements DateValue {

    @Override
    public String edtf() {
        return period.toString();
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.empty();
    }

    static Optional<Duration> parse(String text) {
        try {
            return Optional.of(new Duration(Period.parse(text)));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return edtf();
    }
}
