package org.crossfact.rules.engine;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.document.Span;

/** Where some of an article's claims stand. */
final class ClaimPlaces {

    private final NavigableMap<Integer, Integer> endByStart = new TreeMap<>();

    private ClaimPlaces() {}

    /** The places of the claims that are {@code wanted}. */
    static ClaimPlaces of(FactSheet sheet, Predicate<Claim<?>> wanted) {
        ClaimPlaces places = new ClaimPlaces();
        for (Claim<?> claim : sheet.claims()) {
            if (wanted.test(claim)) {
                places.endByStart.merge(claim.span().start(), claim.span().end(), Math::max);
            }
        }
        return places;
    }

    /** Whether one of the claims overlaps these words. */
    boolean touch(Span words) {
        Map.Entry<Integer, Integer> last = endByStart.lowerEntry(words.end());
        return last != null && last.getValue() > words.start();
    }

    /** Whether one of the claims overlaps these words and is not shorter than they are: what is said of it covers them. */
    boolean cover(Span words) {
        Map.Entry<Integer, Integer> last = endByStart.lowerEntry(words.end());
        return last != null && last.getValue() > words.start() && last.getValue() - last.getKey() >= words.length();
    }
}
