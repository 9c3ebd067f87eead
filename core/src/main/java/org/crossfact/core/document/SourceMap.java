package org.crossfact.core.document;

import java.util.Arrays;
import org.crossfact.core.document.LineMap.Position;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the offsets of an article's text back to the decoded file that the user has. Characters that a format puts
 * into the text (the line end after a paragraph) lead to the place of the character before them.
 */
public final class SourceMap {

    private final String file;
    private final int firstLine;
    private final int[] textStarts;
    private final int[] fileStarts;
    private @Nullable LineMap lines;

    private SourceMap(String file, int firstLine, int[] textStarts, int[] fileStarts) {
        this.file = file;
        this.firstLine = firstLine;
        this.textStarts = textStarts;
        this.fileStarts = fileStarts;
    }

    /** The map of a text that is its file. */
    public static SourceMap identity(String text) {
        return new SourceMap(text, 1, new int[] {0}, new int[] {0});
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
        return new Position(inPart.line() + firstLine - 1, inPart.column());
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
            if (count > 0 && textStarts[count - 1] == textOffset) {
                count--; // an empty piece
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
            return build(1);
        }

        /** @param firstLine the line of the user's file on which {@code file} begins, where it is a record of many */
        public SourceMap build(int firstLine) {
            if (count == 0 || textStarts[0] != 0) {
                throw new IllegalStateException("a source map begins at offset 0");
            }
            return new SourceMap(file, firstLine, Arrays.copyOf(textStarts, count), Arrays.copyOf(fileStarts, count));
        }
    }
}
