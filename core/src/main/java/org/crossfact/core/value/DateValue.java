package org.crossfact.core.value;

import java.time.LocalDate;
import java.util.Optional;

/** A time as far as it is told, in the terms of EDTF (ISO 8601-2:2019). A value of this type is never impossible. */
public sealed interface DateValue permits PartialDate, DateInterval, Duration, Undated {

    /**
     * The EDTF text, for example {@code 2015-03}, {@code XXXX-01-05} or {@code 2024-07-19/2024-07-25}; empty for what
     * EDTF cannot say.
     */
    String edtf();

    /** The first day it may mean; absent when the year is not known or no calendar fixes it. */
    Optional<LocalDate> earliest();

    /** The last day it may mean; absent when the year is not known or no calendar fixes it. */
    Optional<LocalDate> latest();

    /** Reads EDTF text as {@link #edtf()} writes it; empty when it is not a possible date. */
    static Optional<DateValue> parse(String edtf) {
        if (edtf.startsWith("P")) {
            return Duration.parse(edtf).map(DateValue.class::cast);
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return PartialDate.parse(edtf).map(DateValue.class::cast);
        }
        return PartialDate.parse(edtf.substring(0, slash))
                .flatMap(from -> PartialDate.parse(edtf.substring(slash + 1))
                        .filter(to -> DateInterval.possible(from, to))
                        .map(to -> new DateInterval(from, to)));
    }
}
