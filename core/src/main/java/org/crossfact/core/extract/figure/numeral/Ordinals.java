package org.crossfact.core.extract.figure.numeral;

import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Reads ordinal words, and tells where one ends a number, which then counts nothing: "one hundred and fifth". */
public final class Ordinals {

    private static final Lexicon WORDS = Lexicon.load(Ordinals.class, "ordinals.txt");
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;

    private Ordinals() {}

    /** The number of an ordinal that is one word: 6 for "sixth". */
    public static Optional<Long> value(String word) {
        return WORDS.value(word).map(Long::valueOf);
    }

    /** The number of an ordinal below the tenth, in singular or plural: 5 for "fifths". */
    static Optional<Long> unit(String word) {
        Optional<Long> value = value(word);
        return (value.isPresent() ? value : value(withoutPlural(word))).filter(number -> number < 10);
    }

    static String withoutPlural(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether {@code whole} goes on to an ordinal. */
    static boolean end(Scan scan, WholeWords whole) {
        int at = whole.to();
        boolean joined = scan.token(at).is('-') || scan.token(at).lower().equals("and");
        Optional<Long> next = value(scan.token(joined ? at + 1 : at).lower());
        boolean tensAhead = WholeWords.small(scan.token(at).lower())
                .filter(tens -> tens >= TWENTY && scan.token(at + 1).is('-'))
                .isPresent();
        long units = whole.value() % HUNDRED;
        return (tensAhead && units == 0)
                || next.filter(ordinal -> units == 0
                                || ordinal >= HUNDRED
                                || (units >= TWENTY && units % 10 == 0 && ordinal < 10))
                        .isPresent();
    }
}
