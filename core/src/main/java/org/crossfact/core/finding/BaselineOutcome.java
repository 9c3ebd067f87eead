package org.crossfact.core.finding;

import java.util.List;

/**
 * What a run says of the baseline that it was compared with.
 *
 * @param file the name of the baseline
 * @param fixed the entries whose finding is gone
 * @param expired how many entries held until a day that has passed
 * @param notChecked how many entries speak of what this run did not look at
 */
public record BaselineOutcome(String file, List<FixedFinding> fixed, int expired, int notChecked) {

    public BaselineOutcome {
        fixed = List.copyOf(fixed);
    }
}
