package org.crossfact.cli.baseline;

import java.util.List;
import java.util.Map;

/**
 * Which findings a baseline knows.
 *
 * @param known the entry of each known finding, by the id that the finding has now
 * @param unmatched the entries that fit no finding
 */
record BaselineMatch(Map<String, BaselineEntry> known, List<BaselineEntry> unmatched) {

    BaselineMatch {
        known = Map.copyOf(known);
        unmatched = List.copyOf(unmatched);
    }
}
