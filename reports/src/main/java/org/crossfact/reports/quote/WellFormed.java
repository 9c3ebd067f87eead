package org.crossfact.reports.quote;

/** Text that every encoding can carry. */
public final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text with U+FFFD for each half of a surrogate pair that stands alone; UTF-8 has no bytes for those. */
    public static String text(String text) {
        int lone = firstLone(text);
        if (lone < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length()).append(text, 0, lone);
        text.codePoints()
                .skip(text.codePointCount(0, lone))
                .forEach(codePoint -> repaired.appendCodePoint(isLone(codePoint) ? REPLACEMENT : codePoint));
        return repaired.toString();
    }

    private static int firstLone(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isLone(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return -1;
    }

    private static boolean isLone(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
