package org.crossfact.core.extract.figure;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Reads the scale after a number in digits: "43tn", "5 million", "15-million", "25 lakh", "$10M". */
final class Scales {

    private static final Lexicon WORDS = Lexicon.load(Scales.class, "scales.txt");
    private static final Lexicon MONEY_SUFFIXES = Lexicon.load(Scales.class, "money-suffixes.txt");
    /** "5 hundred million" has two; more would be no number that anybody writes. */
    private static final int MOST = 2;

    private Scales() {}

    /** The power of ten of a scale word; empty for any other word. */
    static Optional<Integer> power(String word) {
        return WORDS.value(word).map(Integer::valueOf);
    }

    /** {@code plain} with the scale that follows it, if any. */
    static Numeral apply(Scan scan, Numeral plain, boolean money) {
        Numeral number = plain;
        for (int i = 0; i < MOST; i++) {
            int at = afterHyphen(scan, number.to());
            Optional<Integer> power = powerAt(scan, at, money && i == 0);
            if (power.isEmpty()) {
                return number;
            }
            number = number.scaled(power.get(), at + 1);
        }
        return number;
    }

    private static int afterHyphen(Scan scan, int at) {
        boolean joined = scan.token(at).is('-') && scan.touchesPrevious(at) && scan.touchesPrevious(at + 1);
        return joined ? at + 1 : at;
    }

    private static Optional<Integer> powerAt(Scan scan, int at, boolean money) {
        Token token = scan.token(at);
        if (!token.isWord()
                || (scan.touchesPrevious(at + 1) && scan.token(at + 1).isNumber())) {
            return Optional.empty();
        }
        boolean touches = scan.touchesPrevious(at);
        if (money && (touches || scan.oneSpaceBefore(at))) {
            Optional<String> suffix = MONEY_SUFFIXES.value(token.text());
            if (suffix.isPresent()) {
                return suffix.map(Integer::valueOf);
            }
        }
        return token.text().equals("k") && !touches ? Optional.empty() : power(token.lower());
    }
}
