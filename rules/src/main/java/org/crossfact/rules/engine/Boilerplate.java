package org.crossfact.rules.engine;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.document.Span;

/** The claims of an article that stand in its boilerplate, by place. */
final class Boilerplate {

    private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();

    private Boilerplate() {}

    static Boilerplate of(FactSheet sheet) {
        Boilerplate boilerplate = new Boilerplate();
        for (Claim<?> claim : sheet.claims()) {
            if (claim.isBoilerplate()) {
                boilerplate.endByStart.merge(claim.span().start(), claim.span().end(), Math::max);
            }
        }
        return boilerplate;
    }

    /** Whether a claim in boilerplate overlaps these words; a finding's place is the words of a claim. */
    boolean holds(Span words) {
        Map.Entry<Integer, Integer> last = endByStart.lowerEntry(words.end());
        return last != null && last.getValue() > words.start();
    }
}
