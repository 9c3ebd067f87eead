package org.crossfact.core.extract.page.zone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.PagePart;

/**
 * Finds lists of other articles by their shape: a stamp, or one short line, that comes again every few blocks around
 * lines that do not end like sentences.
 */
final class ArticleLists {

    private static final int FEWEST_ITEMS = 3;
    private static final int LONGEST_PERIOD = 6;
    private static final int LONGEST_ANCHOR_WORDS = 8;

    private final List<PagePart> parts;
    private final BitSet listed = new BitSet();

    private ArticleLists(List<PagePart> parts) {
        this.parts = parts;
    }

    /** The numbers of the blocks that belong to such lists. */
    static BitSet of(List<PagePart> parts) {
        ArticleLists listing = new ArticleLists(parts);
        listing.byStamps();
        listing.byRepeatedLines();
        return listing.listed;
    }

    private void byStamps() {
        List<Integer> stamps = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).is(BlockSign.STAMP) && isOfItem(parts.get(i))) {
                stamps.add(i);
            }
        }
        chains(stamps);
    }

    /** A day without a clock stands in a timeline, a clock without a day in a live report. */
    private static boolean isOfItem(PagePart stamp) {
        String key = stamp.key();
        long numbers = key.chars().filter(c -> c == '0').count();
        return key.endsWith("ago") || numbers >= 4;
    }

    private void byRepeatedLines() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            PagePart part = parts.get(i);
            boolean anchor = !part.isText() && part.look().wordCount() <= LONGEST_ANCHOR_WORDS;
            if (anchor && part.look().wordCount() > 0 && part.look().ends() != BlockLook.End.COLON) {
                places.computeIfAbsent(part.key(), unseen -> new ArrayList<>(1)).add(i);
            }
        }
        places.values().stream().filter(found -> found.size() >= FEWEST_ITEMS).forEach(this::chains);
    }

    private void chains(List<Integer> anchors) {
        int from = 0;
        for (int i = 1; i <= anchors.size(); i++) {
            boolean broken = i == anchors.size() || !isItem(anchors.get(i - 1), anchors.get(i));
            if (broken) {
                if (i - from >= FEWEST_ITEMS) {
                    list(anchors.subList(from, i));
                }
                from = i;
            }
        }
    }

    /** Whether what stands between two anchors is an item of a list: a title, perhaps with its source. */
    private boolean isItem(int anchor, int next) {
        if (next - anchor < 2 || next - anchor > LONGEST_PERIOD) {
            return false;
        }
        boolean repeated = parts.subList(anchor + 1, next).stream()
                        .map(PagePart::key)
                        .distinct()
                        .count()
                < next - anchor - 1;
        return repeated
                || parts.subList(anchor + 1, next).stream()
                        .allMatch(part ->
                                part.look().sentences() == 0 && part.look().ends() != BlockLook.End.STOP);
    }

    /** The items between the anchors, and the one before the first or behind the last. */
    private void list(List<Integer> anchors) {
        int first = anchors.get(0);
        int last = anchors.get(anchors.size() - 1);
        int period = (last - first) / (anchors.size() - 1);
        int start = first;
        while (start > 0 && first - start < period - 1 && isTitle(parts.get(start - 1))) {
            start--;
        }
        int end = last;
        while (end + 1 < parts.size() && end - last < period - 1 && isTitle(parts.get(end + 1))) {
            end++;
        }
        listed.set(start, end + 1);
    }

    private static boolean isTitle(PagePart part) {
        return part.is(BlockSign.PLAIN) || part.is(BlockSign.BYLINE);
    }
}
