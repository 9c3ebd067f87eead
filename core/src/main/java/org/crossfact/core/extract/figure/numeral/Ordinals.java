package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral.Writing;
import org.crossfact.core.lexicon.Lexicon;

/** Reads ordinal words, and tells where one ends a number, which then counts nothing: "one hundred and fifth". */
public final class Ordinals {

    private static final Lexicon WORDS = Lexicon.load(Ordinals.class, "ordinals.txt");
    private static final Lexicon ENDINGS = Lexicon.load(Ordinals.class, "ordinal-endings.txt");
    private static final int MOST_DIGITS = 4;
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;

    private Ordinals() {}

    /**
     * An ordinal as it is written.
     *
     * @param from number of its first token
     * @param value its number
     */
    public record Ordinal(int from, long value) {}

    /** The number of an ordinal that is one word: 6 for "sixth". */
    public static Optional<Long> value(String word) {
        return WORDS.value(word).map(Long::valueOf);
    }

    /** The ordinal below a hundred that begins at token {@code at}, in one word or two: "sixth", "thirty-first". */
    public static Optional<Numeral> at(Scan scan, int at) {
        Optional<Long> one = value(scan.token(at).lower());
        if (one.isPresent()) {
            return one.filter(number -> number < HUNDRED).map(number -> numeral(at, at + 1, number));
        }
        Optional<Integer> tens = WholeWords.small(scan.token(at).lower()).filter(number -> number >= TWENTY);
        int last = scan.token(at + 1).is('-') ? at + 2 : at + 1;
        return tens.flatMap(number -> value(scan.token(last).lower())
                .filter(units -> units < TEN)
                .map(units -> numeral(at, last + 1, number + units)));
    }

    private static Numeral numeral(int from, int to, long number) {
        return new Numeral(from, to, BigDecimal.valueOf(number), BigDecimal.ONE, 0, Writing.WORDS);
    }

    /** Whether a lower-case word may end an ordinal: "sixth", the "st" of "21st". */
    public static boolean isEnding(String word) {
        return WORDS.contains(word) || ENDINGS.contains(word);
    }

    /** The ordinal that ends with token {@code at}, in words or in digits: "twenty-sixth", "26th". */
    public static Optional<Ordinal> endingAt(Scan scan, int at) {
        return ENDINGS.contains(scan.token(at).lower()) ? inDigits(scan, at) : inWords(scan, at);
    }

    private static Optional<Ordinal> inDigits(Scan scan, int at) {
        Token number = scan.token(at - 1);
        boolean readable = number.isNumber()
                && number.text().length() <= MOST_DIGITS
                && number.text().chars().allMatch(c -> c >= '0' && c <= '9');
        return readable && scan.touchesPrevious(at) && !scan.touchesPrevious(at - 1)
                ? Optional.of(new Ordinal(at - 1, Long.parseLong(number.text())))
                : Optional.empty();
    }

    private static Optional<Ordinal> inWords(Scan scan, int at) {
        Optional<Long> value = value(scan.token(at).lower());
        if (value.isEmpty() || !scan.token(at - 1).is('-') || !scan.touchesPrevious(at)) {
            return value.map(ordinal -> new Ordinal(at, ordinal));
        }
        Optional<Integer> tens =
                WholeWords.small(scan.token(at - 2).lower()).filter(small -> small >= TWENTY && value.get() < TEN);
        return tens.map(small -> new Ordinal(at - 2, small + value.get()));
    }

    /** The number of an ordinal below the tenth, in singular or plural: 5 for "fifths". */
    static Optional<Long> unit(String word) {
        Optional<Long> value = value(word);
        return (value.isPresent() ? value : value(withoutPlural(word))).filter(number -> number < TEN);
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
                                || (units >= TWENTY && units % TEN == 0 && ordinal < TEN))
                        .isPresent();
    }
}
