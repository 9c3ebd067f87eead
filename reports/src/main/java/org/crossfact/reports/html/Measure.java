package org.crossfact.reports.html;

/** Counts the bytes of UTF-8 that it is given, and keeps none of them. */
final class Measure implements Appendable {

    private long bytes;

    long bytes() {
        return bytes;
    }

    @Override
    public Measure append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Measure append(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            append(text.charAt(at));
        }
        return this;
    }

    /** Both halves of a pair count two, which makes the four bytes of the character. */
    @Override
    public Measure append(char character) {
        bytes += character < 0x80 ? 1 : character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
        return this;
    }
}
