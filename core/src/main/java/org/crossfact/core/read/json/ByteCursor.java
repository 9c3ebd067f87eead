package org.crossfact.core.read.json;

import java.io.IOException;
import java.io.InputStream;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.read.RecordPlace;

/** Goes through UTF-8 byte by byte and knows line and column, counted in UTF-16 units as editors count. */
final class ByteCursor {

    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;
    private int line;
    private int column;
    private int last;
    private int lastButOne;

    ByteCursor(InputStream in, RecordPlace start) {
        this.in = in;
        offset = start.offset();
        line = start.start().line();
        column = start.start().column();
    }

    RecordPlace place() {
        return new RecordPlace(offset, new Position(line, column));
    }

    /** The byte ahead, or {@link #END}. */
    int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return at == filled ? END : buffer[at] & 0xFF;
    }

    /** Goes over one byte, which must be there. */
    int next() throws IOException {
        int b = peek();
        at++;
        offset++;
        if (endsLine(b)) {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column += b >= 0xF0 ? 2 : 1; // beyond U+FFFF a character has two units
        }
        lastButOne = last;
        last = b;
        return b;
    }

    /** Whether {@code b} ends a line: LF, CR without LF, and the last byte of U+2028 and U+2029. */
    private boolean endsLine(int b) throws IOException {
        if (b == '\n') {
            return true;
        }
        if (b == '\r') {
            return peek() != '\n';
        }
        return (b == 0xA8 || b == 0xA9) && last == 0x80 && lastButOne == 0xE2;
    }

    /** Goes over white space and gives the byte after it, or {@link #END}. */
    int skipSpace() throws IOException {
        int b = peek();
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            next();
            b = peek();
        }
        return b;
    }
}
