package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral.Writing;

/** Reads years in words: "nineteen eighty-four", "nineteen hundred and five", "twenty oh six", "two thousand and fifteen". */
public final class YearWords {

    private static final int FIRST_CENTURY = 11;
    private static final int LAST_CENTURY = 21;
    private static final int FIRST_YEAR = 1100;
    private static final int LAST_YEAR = 2199;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;

    private YearWords() {}

    /** Whether a year may begin with this word: those of "eleven hundred" to "twenty one", and the "two" of a thousand. */
    public static boolean mayBegin(Token token) {
        return token.isWord()
                && WholeWords.small(token.lower())
                        .filter(number -> number == 2 || (number >= FIRST_CENTURY && number <= LAST_CENTURY))
                        .isPresent();
    }

    /** The year that begins at token {@code at}; whether its words count things instead is the caller's to see. */
    public static Optional<Numeral> at(Scan scan, int at) {
        if (!mayBegin(scan.token(at))) {
            return Optional.empty();
        }
        int first = WholeWords.small(scan.token(at).lower()).orElseThrow();
        return first == 2 ? whole(scan, at) : pair(scan, at, first).or(() -> whole(scan, at));
    }

    /** "Two thousand and fifteen", "nineteen hundred and five". */
    private static Optional<Numeral> whole(Scan scan, int at) {
        return WholeWords.at(scan, at)
                .filter(words -> words.value() >= FIRST_YEAR && words.value() <= LAST_YEAR)
                .filter(words -> !Ordinals.end(scan, words))
                .map(words -> year(at, words.to(), words.value()));
    }

    /** "Nineteen eighty-four", "twenty oh six". */
    private static Optional<Numeral> pair(Scan scan, int at, int century) {
        Token second = scan.token(at + 1);
        if (second.lower().equals("oh")) {
            return units(scan, at + 2).map(units -> year(at, at + 3, (long) century * HUNDRED + units));
        }
        Optional<Integer> tens = WholeWords.small(second.lower()).filter(number -> number >= TEN);
        if (tens.isEmpty() || scan.touchesPrevious(at + 1)) {
            return Optional.empty();
        }
        boolean dash = scan.token(at + 2).is('-');
        int last = dash ? at + 3 : at + 2;
        Optional<Integer> units = tens.get() >= TWENTY ? units(scan, last) : Optional.empty();
        int to = units.isPresent() ? last + 1 : at + 2;
        return Optional.of(year(at, to, (long) century * HUNDRED + tens.get() + units.orElse(0)));
    }

    private static Optional<Integer> units(Scan scan, int at) {
        return WholeWords.small(scan.token(at).lower()).filter(number -> number > 0 && number < TEN);
    }

    private static Numeral year(int from, int to, long year) {
        return new Numeral(from, to, BigDecimal.valueOf(year), BigDecimal.ONE, 0, Writing.WORDS);
    }
}
