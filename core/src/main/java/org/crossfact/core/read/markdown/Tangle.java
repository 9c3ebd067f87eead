package org.crossfact.core.read.markdown;

/**
 * Tells whether a text has more marks in a paragraph than anyone writes: the parser looks for the partner of each among
 * all the others, so that a file of nothing but brackets would keep it busy for hours.
 */
final class Tangle {

    private static final String MARKS = "[]<>!`*_&";

    /** As one paragraph with some thirty thousand marks. */
    private static final long MOST = 1_000_000_000L;

    private Tangle() {}

    static boolean is(String markdown) {
        long squares = 0;
        long marks = 0;
        boolean blank = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                squares += blank ? marks * marks : 0;
                marks = blank ? 0 : marks;
                blank = true;
            } else if (c > ' ') {
                blank = false;
                marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return squares + marks * marks > MOST;
    }
}
