package org.crossfact.core.document;

import java.util.Arrays;
import org.crossfact.core.document.LineMap.Position;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the offsets of an article's text back to the decoded file that the user has. Characters that a format puts
 * into the text (the line end after a paragraph) lead on from the character before them.
 */
public final class SourceMap {

    private final String file;
    private final Position start;
    private final int[] textStarts;
    private final int[] fileStarts;
    private @Nullable LineMap lines;

    private SourceMap(String file, Position start, int[] textStarts, int[] fileStarts) {
        this.file = file;
        this.start = start;
        this.textStarts = textStarts;
        this.fileStarts = fileStarts;
    }

    /** The map of a text that is its file. */
    public static SourceMap identity(String text) {
        return new SourceMap(text, Position.START, new int[] {0}, new int[] {0});
    }

    /** Begins the map of a text that is taken piece by piece from {@code file}. */
    public static Builder of(String file) {
        return new Builder(file);
    }

    /** The offset in the file of the character at {@code offset}; linear on between the ends of a piece. */
    public int inFile(int offset) {
        int found = Arrays.binarySearch(textStarts, offset);
        int piece = found >= 0 ? found : -found - 2;
        return Math.min(file.length(), fileStarts[piece] + offset - textStarts[piece]);
    }

    /** Line and column in the file of the character at {@code offset}. */
    public Position position(int offset) {
        LineMap known = lines;
        if (known == null) {
            // two threads may both make it: it comes out the same
            known = new LineMap(file);
            lines = known;
        }
        Position inPart = known.position(inFile(offset));
        int column = inPart.line() == 1 ? inPart.column() + start.column() - 1 : inPart.column();
        return new Position(inPart.line() + start.line() - 1, column);
    }

    /**
     * This map with {@code outer} behind it: for a text that was taken from a text that was taken from the user's file.
     *
     * @param outer leads from what is the file of this map to the user's file
     */
    public SourceMap through(SourceMap outer) {
        Builder joined = of(outer.file);
        for (int piece = 0; piece < textStarts.length; piece++) {
            int text = textStarts[piece];
            int from = fileStarts[piece];
            long length = piece + 1 < textStarts.length ? textStarts[piece + 1] - text : Integer.MAX_VALUE;
            joined.piece(text, outer.inFile(from));
            int found = Arrays.binarySearch(outer.textStarts, from);
            int next = found >= 0 ? found + 1 : -found - 1;
            while (next < outer.textStarts.length && outer.textStarts[next] - from < length) {
                joined.piece(text + outer.textStarts[next] - from, outer.fileStarts[next]);
                next++;
            }
        }
        SourceMap map = joined.build(outer.start);
        map.lines = outer.lines;
        return map;
    }

    /** Takes the pieces of a text in order. */
    public static final class Builder {

        private final String file;
        private int[] textStarts = new int[16];
        private int[] fileStarts = new int[16];
        private int count;

        private Builder(String file) {
            this.file = file;
        }

        /** From {@code textOffset} on, until the next piece, the text runs as the file does from {@code fileOffset} on. */
        public Builder piece(int textOffset, int fileOffset) {
            while (count > 0 && textStarts[count - 1] >= textOffset) {
                count--; // of that piece nothing stayed
            }
            if (count > 0 && fileStarts[count - 1] - textStarts[count - 1] == fileOffset - textOffset) {
                return this; // the piece before runs on
            }
            if (count == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, count * 2);
                fileStarts = Arrays.copyOf(fileStarts, count * 2);
            }
            textStarts[count] = textOffset;
            fileStarts[count++] = fileOffset;
            return this;
        }

        public SourceMap build() {
            return build(Position.START);
        }

        /**
         * The map of a part of the user's file.
         *
         * @param start where that part begins
         */
        public SourceMap build(Position start) {
            if (count == 0 || textStarts[0] != 0) {
                throw new IllegalStateException("a source map begins at offset 0");
            }
            return new SourceMap(file, start, Arrays.copyOf(textStarts, count), Arrays.copyOf(fileStarts, count));
        }

        /** The map of a part that is one line of the user's file, whatever characters stand in it. */
        public SourceMap buildInLine(int line) {
            SourceMap map = build(new Position(line, 1));
            map.lines = LineMap.ofOneLine();
            return map;
        }
    }
}
