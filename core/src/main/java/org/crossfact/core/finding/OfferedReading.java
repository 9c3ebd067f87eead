package org.crossfact.core.finding;

import java.util.List;

/** A way to read damaged words, with what speaks for it. */
public record OfferedReading(String value, List<String> reasons) {

    public OfferedReading {
        reasons = List.copyOf(reasons);
    }
}
