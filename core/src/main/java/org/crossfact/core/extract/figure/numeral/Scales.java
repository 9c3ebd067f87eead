package org.crossfact.core.extract.figure.numeral;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Knows the words and suffixes that multiply a number: "million", "tn", "lakh", "dozen". */
public final class Scales {

    private static final Lexicon WORDS = Lexicon.load(Scales.class, "scales.txt");
    private static final Lexicon EXACT = Lexicon.load(Scales.class, "exact-scales.txt");
    private static final Lexicon DOZENS = Lexicon.load(Scales.class, "dozens.txt");

    private Scales() {}

    /** The power of ten of a scale word in lower case; empty for any other word. */
    public static Optional<Integer> power(String word) {
        return WORDS.value(word).map(Integer::valueOf);
    }

    static Optional<Integer> dozen(String word) {
        return DOZENS.value(word).map(Integer::valueOf);
    }

    /** The power of ten of the scale at token {@code at}, which follows digits. */
    static Optional<Integer> powerAt(Scan scan, int at) {
        Token token = scan.token(at);
        boolean glued = scan.touchesPrevious(at + 1) && scan.token(at + 1).isNumber();
        if (!token.isWord() || glued) {
            return Optional.empty();
        }
        boolean touches = scan.touchesPrevious(at);
        Optional<String> exact = EXACT.value(token.text());
        if (exact.isPresent()) {
            return touches || token.text().length() > 1 ? exact.map(Integer::valueOf) : Optional.empty();
        }
        boolean spacedLetter =
                token.text().length() == 1 && !touches && token.text().charAt(0) < '\u0080';
        return spacedLetter ? Optional.empty() : power(token.lower());
    }
}
