package org.crossfact.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A stretch of time from one date to another, both included. */
public record DateInterval(PartialDate from, PartialDate to) implements DateValue {

    /** @throws DateTimeException when it would end before it begins */
    public DateInterval {
        if (!possible(from, to)) {
            throw new DateTimeException("ends before it begins: " + from + "/" + to);
        }
    }

    /** Whether a stretch can run from one date to the other; where years are not told, it can. */
    public static boolean possible(PartialDate from, PartialDate to) {
        Optional<LocalDate> start = from.earliest();
        Optional<LocalDate> end = to.latest();
        return start.isEmpty() || end.isEmpty() || !start.get().isAfter(end.get());
    }

    @Override
    public String edtf() {
        return from.edtf() + "/" + to.edtf();
    }

    @Override
    public Optional<LocalDate> earliest() {
        return from.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
        return to.latest();
    }

    @Override
    public String toString() {
        return edtf();
    }
}
