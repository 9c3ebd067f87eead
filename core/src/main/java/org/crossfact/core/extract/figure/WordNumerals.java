package org.crossfact.core.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Reads numbers in words: "fourteen", "two million six hundred and one", "half a million", "two thirds". */
final class WordNumerals {

    private static final Lexicon SMALL = Lexicon.load(WordNumerals.class, "number-words.txt");
    private static final Lexicon PARTS = Lexicon.load(WordNumerals.class, "parts.txt");
    /** Nobody writes out a longer number; the bound keeps reading linear. */
    private static final int MOST_WORDS = 24;

    private static final int NONE = Integer.MAX_VALUE;

    private final Scan scan;
    private final int from;
    private int at;
    private long total;
    private long group;
    private int lastPower = NONE;
    private boolean started;

    private WordNumerals(Scan scan, int from) {
        this.scan = scan;
        this.from = from;
        this.at = from;
    }

    static boolean begins(String word) {
        return SMALL.contains(word) || word.equals("a") || word.equals("an") || word.equals("half");
    }

    /** The number in words that begins at token {@code from}. */
    static Optional<Numeral> at(Scan scan, int from) {
        String first = scan.token(from).lower();
        if (first.equals("half")) {
            return half(scan, from);
        }
        WordNumerals words = new WordNumerals(scan, from);
        if (first.equals("a") || first.equals("an")) {
            words.group = 1;
            words.at++;
            boolean scale =
                    Scales.power(words.word(0)).isPresent() || words.word(0).equals("dozen");
            return scale ? words.read() : words.part();
        }
        return SMALL.contains(first) ? words.read() : Optional.empty();
    }

    /** "half a million", "half a dozen", "half of". */
    private static Optional<Numeral> half(Scan scan, int from) {
        BigDecimal half = new BigDecimal("0.5");
        int next = scan.token(from + 1).lower().equals("a") ? from + 2 : from + 1;
        String word = scan.token(next).lower();
        Optional<Integer> power = Scales.power(word);
        if (power.isPresent()) {
            return Optional.of(new Numeral(from, from + 1, half, half, 0, true).scaled(power.get(), next + 1));
        }
        if (word.equals("dozen")) {
            return Optional.of(new Numeral(from, next + 1, BigDecimal.valueOf(6), BigDecimal.ONE, 0, true));
        }
        boolean joined = scan.touchesPrevious(from + 1) || scan.touchesPrevious(from);
        return joined || next > from + 1
                ? Optional.empty()
                : Optional.of(new Numeral(from, from + 1, half, half, 0, true));
    }

    private Optional<Numeral> read() {
        while (at - from < MOST_WORDS && step()) {
            started = true;
        }
        if (SMALL.contains(word(0)) && !scan.touchesPrevious(at)) {
            return Optional.empty(); // "twenty twenty": two numbers or a year, nobody can tell
        }
        Optional<Numeral> part = part();
        return part.isPresent() ? part : started ? Optional.of(withRest()) : Optional.empty();
    }

    private boolean step() {
        int skip = joint();
        String word = word(skip);
        Optional<String> small = SMALL.value(word);
        Optional<Integer> power = Scales.power(word);
        if (small.isPresent() && fits(Long.parseLong(small.get()))) {
            group += Long.parseLong(small.get());
        } else if (power.isPresent() && skip == 0 && group > 0 && power.get() == 2 && group < 100) {
            group *= 100;
        } else if (power.isPresent() && power.get() > 2 && power.get() < lastPower && group > 0) {
            total += group * (long) Math.pow(10, power.get());
            group = 0;
            lastPower = power.get();
        } else if ((word.equals("dozen") || word.equals("dozens")) && group > 0 && group < 1000) {
            group *= 12;
        } else {
            return false;
        }
        at += skip + 1;
        return true;
    }

    /** How many tokens join the next word to the last one: "and", "&", a hyphen. */
    private int joint() {
        boolean and = scan.token(at).lower().equals("and") || scan.token(at).is('&');
        if (started
                && and
                && ((group > 0 && group % 100 == 0) || (group == 0 && total > 0))
                && SMALL.contains(word(1))) {
            return 1;
        }
        boolean hyphen = scan.token(at).is('-');
        return hyphen
                        && started
                        && (SMALL.contains(word(1)) || Scales.power(word(1)).isPresent())
                ? 1
                : 0;
    }

    private boolean fits(long small) {
        if (!started && group == 0) {
            return true;
        }
        boolean afterTens = group % 100 >= 20 && group % 10 == 0 && small > 0 && small < 10;
        return afterTens || (small > 0 && group % 100 == 0 && (group > 0 || total > 0));
    }

    /** "one third", "two-thirds", "a quarter of": a numerator with its denominator. */
    private Optional<Numeral> part() {
        int skip = scan.token(at).is('-') ? 1 : 0;
        Optional<String> denominator = PARTS.value(word(skip));
        boolean many = (word(skip).endsWith("s") && !word(skip).equals("twentieths"))
                || word(skip).equals("halves");
        boolean article = !started;
        if (denominator.isEmpty()
                || total > 0
                || group >= 100
                || many == (group == 1)
                || (article && !word(skip + 1).equals("of"))) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(group).divide(new BigDecimal(denominator.get()), MathContext.DECIMAL32);
        return Optional.of(new Numeral(from, at + skip + 1, value, value.ulp(), 0, true));
    }

    /** What may follow the whole number: "and a half (million)", "point zero five". */
    private Numeral withRest() {
        BigDecimal amount = BigDecimal.valueOf(total + group);
        int power = group == 0 ? lastPower : 0;
        BigDecimal step = group == 0 && total > 0
                ? BigDecimal.TEN.pow(lastPower)
                : group > 0 && group % 100 == 0 ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        Numeral number = new Numeral(from, at, amount, step, power == NONE ? 0 : power, true);
        if (word(0).equals("and") && word(1).equals("a") && word(2).equals("half")) {
            BigDecimal half = new BigDecimal("0.5");
            Numeral more = new Numeral(from, at + 3, amount.add(half), half, 0, true);
            Optional<Integer> scale = Scales.power(word(3));
            return scale.isPresent() && total == 0 ? more.scaled(scale.get(), at + 4) : more;
        }
        return word(0).equals("point") ? decimals(number) : number;
    }

    private Numeral decimals(Numeral number) {
        StringBuilder digits = new StringBuilder();
        int end = number.to() + 1;
        while (digits.length() < MOST_WORDS
                && SMALL.value(scan.token(end).lower())
                        .filter(value -> value.length() == 1)
                        .isPresent()) {
            digits.append(SMALL.value(scan.token(end).lower()).orElseThrow());
            end++;
        }
        if (digits.isEmpty()) {
            return number;
        }
        BigDecimal fraction = new BigDecimal("0." + digits);
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits.length());
        Numeral exact = new Numeral(number.from(), end, number.amount().add(fraction), step, 0, true);
        return Scales.power(scan.token(end).lower())
                .map(power -> exact.scaled(power, exact.to() + 1))
                .orElse(exact);
    }

    private String word(int ahead) {
        return scan.token(at + ahead).lower();
    }
}
