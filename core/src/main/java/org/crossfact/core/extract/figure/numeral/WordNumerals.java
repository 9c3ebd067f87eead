package org.crossfact.core.extract.figure.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral.Writing;
import org.crossfact.core.lexicon.Lexicon;

/** Reads numbers in words: "fourteen", "two point five million", "half a million", "two thirds". */
final class WordNumerals {

    private static final Lexicon NO_HALF = Lexicon.load(WordNumerals.class, "no-half.txt");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_DECIMALS = 24;

    private WordNumerals() {}

    static boolean begins(String word) {
        return WholeWords.isSmall(word) || word.equals("a") || word.equals("an") || word.equals("half");
    }

    /** The number in words that begins at token {@code from}. */
    static Optional<Numeral> at(Scan scan, int from) {
        String first = scan.token(from).lower();
        return switch (first) {
            case "half" -> half(scan, from);
            case "a", "an" -> afterArticle(scan, from);
            default -> WholeWords.at(scan, from).flatMap(whole -> complete(scan, from, whole));
        };
    }

    private static Optional<Numeral> afterArticle(Scan scan, int from) {
        String next = scan.token(from + 1).lower();
        boolean scale = Scales.power(next).isPresent() && next.length() > 2;
        return scale || next.equals("dozen")
                ? complete(scan, from, WholeWords.afterArticle(scan, from))
                : FractionWords.afterArticle(scan, from);
    }

    private static Optional<Numeral> complete(Scan scan, int from, WholeWords whole) {
        Optional<Numeral> fraction = FractionWords.after(scan, from, whole);
        if (fraction.isPresent()) {
            return fraction;
        }
        int to = whole.to();
        // "twenty twenty", "nineteen eighty-four": two numbers or a year, nobody can tell
        boolean another = WholeWords.isSmall(scan.token(to).lower()) && !scan.touchesPrevious(to);
        if (another || Ordinals.end(scan, whole)) {
            return Optional.empty();
        }
        BigDecimal amount = BigDecimal.valueOf(whole.value());
        BigDecimal step = BigDecimal.valueOf(whole.step());
        Numeral number = new Numeral(from, to, amount, step, whole.power(), Writing.WORDS);
        return Optional.of(scan.token(to).lower().equals("point") ? decimals(scan, number) : number);
    }

    /** "two hundred point zero three", "nought point eleven", "three point five million". */
    private static Numeral decimals(Scan scan, Numeral number) {
        StringBuilder digits = new StringBuilder();
        int end = number.to() + 1;
        Optional<Integer> digit = WholeWords.small(scan.token(end).lower());
        while (digit.isPresent() && digits.length() < MOST_DECIMALS) {
            digits.append(digit.get());
            end++;
            digit = WholeWords.small(scan.token(end).lower());
        }
        if (digits.isEmpty()) {
            return number;
        }
        BigDecimal fraction = new BigDecimal("0." + digits);
        Numeral exact = number.plus(fraction, BigDecimal.ONE.movePointLeft(digits.length()), end);
        return Scales.power(scan.token(end).lower())
                .map(power -> exact.scaled(power, exact.to() + 1))
                .orElse(exact);
    }

    /** "half a million", "half-million", "half a dozen", "half of", but not "the second half". */
    private static Optional<Numeral> half(Scan scan, int from) {
        if (scan.touchesPrevious(from) || NO_HALF.contains(scan.token(from - 1).lower())) {
            return Optional.empty();
        }
        Numeral half = new Numeral(from, from + 1, HALF, HALF, 0, Writing.FRACTION_IN_WORDS);
        boolean article =
                scan.token(from + 1).lower().equals("a") || scan.token(from + 1).is('-');
        int next = article ? from + 2 : from + 1;
        String word = scan.token(next).lower();
        Optional<Integer> dozen = Scales.dozen(word);
        if (dozen.isPresent()) {
            return Optional.of(half.times(BigDecimal.valueOf(dozen.get()), next + 1));
        }
        return Optional.of(
                Scales.power(word).map(power -> half.scaled(power, next + 1)).orElse(half));
    }
}
