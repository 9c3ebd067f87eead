package org.crossfact.core.orthography.capital;

/** Raises or lowers the first letter of a word. */
final class Capitals {

    private Capitals() {}

    static String raise(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    static String lower(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + word.substring(Character.charCount(first));
    }
}
