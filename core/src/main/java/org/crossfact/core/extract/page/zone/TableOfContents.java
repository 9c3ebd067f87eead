package org.crossfact.core.extract.page.zone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.PagePart;

/** Finds tables of contents: short lines one below the other, each of which comes again further below as a heading. */
final class TableOfContents {

    private static final int FEWEST = 2;
    private static final int NOWHERE = -1;

    private final List<PagePart> parts;
    private final Map<String, Integer> lastPlaces = new HashMap<>();

    private TableOfContents(List<PagePart> parts) {
        this.parts = parts;
        for (int i = 0; i < parts.size(); i++) {
            if (isLine(parts.get(i))) {
                lastPlaces.put(parts.get(i).key(), i);
            }
        }
    }

    /** Sets the lines of such tables apart. */
    static void mark(List<PagePart> parts, Furniture[] apart) {
        TableOfContents contents = new TableOfContents(parts);
        int at = 0;
        while (at < parts.size()) {
            int end = contents.end(at);
            for (int i = at; i < end && end - at >= FEWEST; i++) {
                apart[i] = Furniture.NAVIGATION;
            }
            at = Math.max(end, at + 1);
        }
    }

    /** One past the last line of the table that begins here. Text stands between headings; a list told twice has none. */
    private int end(int from) {
        int i = from;
        int before = NOWHERE;
        while (i < parts.size()) {
            int heading = heading(i);
            boolean apart = before == NOWHERE ? heading > i : heading > before + 1;
            if (!apart) {
                break;
            }
            before = heading;
            i++;
        }
        return i;
    }

    private int heading(int i) {
        return isLine(parts.get(i)) ? lastPlaces.getOrDefault(parts.get(i).key(), NOWHERE) : NOWHERE;
    }

    private static boolean isLine(PagePart part) {
        return part.look().wordCount() > 1
                && (part.is(BlockSign.PLAIN) || part.is(BlockSign.SENTENCE))
                && part.look().ends() != BlockLook.End.STOP;
    }
}
