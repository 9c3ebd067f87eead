package org.crossfact.core.document;

/**
 * Tells where lines end: at LF, CRLF, lone CR, U+2028 and U+2029. U+0085 ends none: in news it is nearly always an
 * ellipsis that was decoded in the wrong charset.
 */
public final class LineEnds {

    private LineEnds() {}

    /** Whether {@code c} ends a line, alone or as one half of CRLF. */
    public static boolean isEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** The text with a space for each line end and what stands around it. */
    public static String unwrapped(String text) {
        if (next(text, 0) == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = next(text, at);
            line.append(line.isEmpty() ? "" : " ")
                    .append(text.substring(at, end).strip());
            at = end;
            while (at < text.length() && isEnd(text.charAt(at))) {
                at++;
            }
        }
        return line.toString();
    }

    /** The offset of the first line end at or after {@code from}, or the length of the text. */
    public static int next(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the line after the one that holds {@code from} begins, or the length of the text. */
    public static int nextLine(CharSequence text, int from) {
        int end = next(text, from);
        boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), both ? end + 2 : end + 1);
    }
}
