package org.crossfact.core.orthography.character;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;

/**
 * Finds words with letters of another alphabet that only look right: words of two alphabets, words wholly in look-alikes
 * amid Latin text, and letters in full width or mathematical style.
 */
public final class Confusables implements SlipFinder {

    /** So far around a word tells what the text beside it is written in. */
    private static final int REACH = 30;

    private static final int FIRST_GREEK = 0x370;
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int FIRST_FORM = 0xFF21;

    @Override
    public Stream<Slip> find(Page page) {
        String text = page.text();
        Span body = page.article().body();
        Stream.Builder<Slip> slips = Stream.builder();
        int at = body.start();
        while (at < body.end()) {
            if (isSuspicious(text.charAt(at))) {
                Span word = word(text, body, at);
                slip(text, body, word).ifPresent(slips);
                at = Math.max(at + 1, word.end());
            } else {
                at++;
            }
        }
        return slips.build();
    }

    private static boolean isSuspicious(char c) {
        return c >= FIRST_GREEK
                && (c < 0x590 || (c >= FIRST_SURROGATE && c < 0xE000) || c >= FIRST_FORM)
                && c != '\uFFFD';
    }

    /** The letters, marks and digits around {@code at}; empty when none stands there. */
    private static Span word(String text, Span body, int at) {
        int start = at;
        while (start > body.start() && isInWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = at;
        while (end < body.end() && isInWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Span(start, Math.max(start, Math.min(end, body.end())));
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Optional<Slip> slip(String text, Span body, Span word) {
        return ConfusableWord.judge(word.in(text))
                .filter(spelling -> fits(spelling, around(text, body, word)))
                .map(spelling -> Slip.of(word.start(), word.end(), spelling.problem(), spelling.word()));
    }

    private static String around(String text, Span body, Span word) {
        return text.substring(Math.max(body.start(), word.start() - REACH), word.start())
                + text.substring(word.end(), Math.min(body.end(), word.end() + REACH));
    }

    /** Two alphabets in one word speak for themselves; for the rest the words around must be Latin. */
    private static boolean fits(ConfusableWord.Spelling spelling, String around) {
        return switch (spelling.proof()) {
            case THE_WORD -> true;
            case NO_OTHER_ALPHABET -> around.codePoints().noneMatch(Confusables::isOtherLetter);
            case LATIN_TEXT ->
                around.codePoints().anyMatch(c -> c < FIRST_GREEK && Character.isLetter(c))
                        && around.codePoints().noneMatch(Confusables::isOtherLetter);
        };
    }

    private static boolean isOtherLetter(int c) {
        return Character.isLetter(c)
                && UnicodeScript.of(c) != UnicodeScript.LATIN
                && UnicodeScript.of(c) != UnicodeScript.COMMON;
    }
}
