package org.crossfact.core.document;

import java.util.Arrays;

/** Finds line and column of an offset; lines end with LF, CRLF, lone CR, U+2028 or U+2029. */
public final class LineMap {

    /** A place as editors count it: both from one, columns in UTF-16 code units. */
    public record Position(int line, int column) {}

    private final int[] lineStarts;

    public LineMap(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        if (c == '\r') {
            return i + 1 == text.length() || text.charAt(i + 1) != '\n';
        }
        return c == '\n' || c == '\u2028' || c == '\u2029';
    }

    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }
}
