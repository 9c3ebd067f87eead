package org.crossfact.core.reference;

/** A reference file that cannot be used, with the place of the first mistake and what to do about it. */
public final class BadReferenceException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param file the name of the file
     * @param line from 1
     * @param column from 1, in UTF-16 code units
     * @param sentence what was expected and what was found
     */
    BadReferenceException(String file, int line, int column, String sentence) {
        super(file + ":" + line + ":" + column + ": " + sentence);
    }
}
