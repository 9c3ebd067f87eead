package org.crossfact.reports.html;

import java.util.List;

/**
 * Findings that stand in the page without scripts.
 *
 * @param shown worst first, no more than such a page can hold
 * @param all how many there are
 */
public record Listing(List<FindingView> shown, int all) {

    public Listing {
        shown = List.copyOf(shown);
    }

    /** Whether some are left to the page with scripts. */
    public boolean isCut() {
        return shown.size() < all;
    }
}
