package org.crossfact.core.read.json;

import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.read.UnreadableException;

/** A record that holds no article, with the place of what is wrong; the records after it can be read. */
final class BrokenRecord extends Exception {

    private static final long serialVersionUID = 1L;

    /** The code of a record that is sound but says nothing. */
    static final String NO_TEXT = "no-text";

    private final String code;
    private final int line;
    private final int column;

    BrokenRecord(String code, String sentence, Position at) {
        super(sentence);
        this.code = code;
        line = at.line();
        column = at.column();
    }

    boolean lacksText() {
        return code.equals(NO_TEXT);
    }

    /** The file and the place in it, as editors take it. */
    String subject(String file) {
        return file + ":" + line + ":" + column;
    }

    /** What is wrong with a file that is this record alone. */
    UnreadableException ofFile() {
        return new UnreadableException(code, getMessage() + " (line " + line + ", column " + column + ")");
    }

    UnreadableException why() {
        return new UnreadableException(code, String.valueOf(getMessage()));
    }
}
