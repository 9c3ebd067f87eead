package org.crossfact.core.document;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What all tokens that are printed alike share. Most words come again: their strings are kept once, know their hashes and
 * are equal at first sight in every look-up, and what was found out about a word can be kept under its number.
 */
public final class WordForm {

    /** How many forms have a number: more than the different words of some thousand articles. */
    public static final int MOST_NUMBERED = 1 << 15;

    /** The number of a form that came too late or is too long to have one of its own. */
    public static final int UNNUMBERED = -1;

    private static final int LONGEST_NUMBERED = 24;

    private static final Map<String, WordForm> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBERED = new AtomicInteger();

    private final String text;
    private final String lower;
    private final int number;

    private WordForm(String text, int number) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.number = number;
    }

    /** The form of the characters, as printed; the same object for the same characters as long as numbers last. */
    public static WordForm of(String text) {
        WordForm known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        boolean full = text.length() > LONGEST_NUMBERED || NUMBERED.get() >= MOST_NUMBERED;
        return full ? new WordForm(text, UNNUMBERED) : KNOWN.computeIfAbsent(text, WordForm::numbered);
    }

    private static WordForm numbered(String text) {
        int number = NUMBERED.getAndIncrement();
        return new WordForm(text, number < MOST_NUMBERED ? number : UNNUMBERED);
    }

    /** The characters as printed. */
    public String text() {
        return text;
    }

    /** The characters in lower case, for look-ups. */
    public String lower() {
        return lower;
    }

    /** Which form it is, from 0 up to, not including, {@link #MOST_NUMBERED}; or {@link #UNNUMBERED}. */
    public int number() {
        return number;
    }

    /** Forms that came too late to be shared are still equal where they are printed alike. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof WordForm form && text.equals(form.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
