package org.crossfact.core.value;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of time from one date to another, both included. */
public record DateInterval(PartialDate from, PartialDate to) implements DateValue {

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
