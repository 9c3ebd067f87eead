package org.crossfact.core.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time that no calendar fixes: "now", "recently", "several months", "every Tuesday". It covers no day, agrees with
 * none, and what it says stands in {@link When#timex()} alone.
 */
public record Undated() implements DateValue {

    /** Empty: EDTF has no words for it. */
    @Override
    public String edtf() {
        return "";
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.empty();
    }
}
