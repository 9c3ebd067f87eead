package org.crossfact.core.orthography.repetition;

import java.util.Arrays;
import java.util.Locale;
import org.crossfact.core.document.Span;

/**
 * A line of a text as repetition sees it: its words as numbers, without case, marks and apostrophes. A character of a
 * script that is written without spaces is a word of its own.
 */
final class RepetitionLine {

    private static final int LONGEST_LABEL = 3;

    private final String text;
    private final Span span;
    private long[] words;
    private int[] starts;
    private int size;
    private final long key;

    RepetitionLine(String text, Span span) {
        this.text = text;
        this.span = span;
        words = new long[16];
        starts = new int[16];
        readWords();
        words = Arrays.copyOf(words, size);
        starts = Arrays.copyOf(starts, size);
        key = combined(words, 0, size);
    }

    private RepetitionLine(RepetitionLine whole, Span span) {
        text = whole.text;
        this.span = span;
        int from = whole.wordAt(span.start());
        int to = whole.wordAt(span.end());
        words = Arrays.copyOfRange(whole.words, from, to);
        starts = Arrays.copyOfRange(whole.starts, from, to);
        size = to - from;
        key = combined(words, 0, size);
    }

    /** A part of this line, which begins and ends between two words. */
    RepetitionLine part(Span part) {
        return new RepetitionLine(this, part);
    }

    /** The number of the first word that begins at a place of the text or behind it. */
    private int wordAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }

    private void readWords() {
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                letter(i, c, inWord);
                inWord = true;
            } else if (isUnspaced(c)) {
                begin(i, c);
                inWord = false;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letter(i, Character.toLowerCase(c), inWord);
                inWord = true;
            } else {
                inWord &= isInsideWords(c);
            }
        }
    }

    private void letter(int at, char lower, boolean inWord) {
        if (inWord) {
            words[size - 1] = mixed(words[size - 1], lower);
        } else {
            begin(at, lower);
        }
    }

    private void begin(int start, char c) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        words[size] = mixed(0, c);
        starts[size++] = start;
    }

    /** Most letters need no look-up. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUnspaced(char c) {
        return c >= '\u2e80' && (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30ff'));
    }

    private static boolean isInsideWords(char c) {
        return c != ' ' && (c == '\'' || c == '’' || Character.getType(c) == Character.FORMAT || isMark(c));
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    /** One number for words {@code from} to {@code to}, in their order. */
    static long combined(long[] words, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = mixed(hash, words[i]);
        }
        return hash;
    }

    Span span() {
        return span;
    }

    /** The same number for lines of the same words. */
    long key() {
        return key;
    }

    int size() {
        return size;
    }

    long word(int i) {
        return words[i];
    }

    /** The first character of a word as printed. */
    char initial(int i) {
        return text.charAt(starts[i]);
    }

    /** A word in lower case, as far as its first mark. */
    String lower(int i) {
        int end = starts[i];
        while (end < span.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(starts[i], end).toLowerCase(Locale.ROOT);
    }

    /** Whether the first words are a label: "Q: …", "Jane Doe: …". */
    boolean isLabelled() {
        return size > LONGEST_LABEL
                && text.substring(span.start(), starts[LONGEST_LABEL]).indexOf(':') >= 0;
    }

    String words() {
        return span.in(text);
    }

    /** Numbers for all stretches of {@code length} words. */
    long[] stretches(int length) {
        long[] stretches = new long[Math.max(0, size - length + 1)];
        for (int i = 0; i < stretches.length; i++) {
            stretches[i] = combined(words, i, i + length);
        }
        return stretches;
    }
}
