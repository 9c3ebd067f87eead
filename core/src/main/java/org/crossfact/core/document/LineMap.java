package org.crossfact.core.document;

import java.util.Arrays;

/** Finds line and column of an offset, where lines end as {@link LineEnds} tells. */
public final class LineMap {

    /** A place as editors count it: both from one, columns in UTF-16 code units. */
    public record Position(int line, int column) {

        public static final Position START = new Position(1, 1);
    }

    private final int[] lineStarts;

    private LineMap(int[] lineStarts) {
        this.lineStarts = lineStarts;
    }

    public LineMap(String text) {
        int[] starts = new int[16];
        int count = 1;
        int at = LineEnds.next(text, 0);
        while (at < text.length()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count] = LineEnds.nextLine(text, at);
            at = LineEnds.next(text, starts[count++]);
        }
        lineStarts = Arrays.copyOf(starts, count);
    }

    /** The map of a text that its file counts as one line, whatever stands in it. */
    public static LineMap ofOneLine() {
        return new LineMap(new int[] {0});
    }

    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }
}
