package org.crossfact.core.extract.figure.numeral;

import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Reads a whole number in words, as far as it goes: "two million six hundred and seventy-five thousand". */
final class WholeWords {

    private static final Lexicon SMALL = Lexicon.load(WholeWords.class, "number-words.txt");
    /** Nobody writes out a longer number; the bound keeps reading linear. */
    private static final int MOST_WORDS = 24;

    private static final int NO_SCALE = Integer.MAX_VALUE;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final int LARGEST_POWER = 12;

    private final Scan scan;
    private final int from;
    private int at;
    private long total;
    private long group;
    private long beforeAnd = -1;
    private int lastPower = NO_SCALE;

    private WholeWords(Scan scan, int from, long first) {
        this.scan = scan;
        this.from = from;
        this.at = from;
        this.group = first;
    }

    /** The number from token {@code from} on; empty where no number word stands. */
    static Optional<WholeWords> at(Scan scan, int from) {
        WholeWords words = new WholeWords(scan, from, 0);
        words.read();
        return words.at == from ? Optional.empty() : Optional.of(words);
    }

    /** The number after an article at {@code from}: "a hundred and two", "a dozen". */
    static WholeWords afterArticle(Scan scan, int from) {
        WholeWords words = new WholeWords(scan, from, 1);
        words.at++;
        words.read();
        return words;
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** The value of a word below a hundred. */
    static Optional<Integer> small(String word) {
        return SMALL.value(word).map(Integer::valueOf);
    }

    /** One past the number of the last token read. */
    int to() {
        return at;
    }

    long value() {
        return total + group;
    }

    /** What stands before the last "and", or -1 if nothing does: 100 in "one hundred and three". */
    long beforeAnd() {
        return beforeAnd;
    }

    /** The power of ten of the last word, if that word is a scale of thousand or more; else 0. */
    int power() {
        return group == 0 && lastPower != NO_SCALE ? lastPower : 0;
    }

    /** The power of ten of the last scale of thousand or more, wherever it stands. */
    int lastScale() {
        return lastPower == NO_SCALE ? 0 : lastPower;
    }

    long step() {
        return power() > 0 ? (long) Math.pow(10, power()) : group > 0 && group % HUNDRED == 0 ? HUNDRED : 1;
    }

    private void read() {
        boolean goesOn = true;
        while (goesOn && at - from < MOST_WORDS) {
            goesOn = takes(joint());
        }
    }

    /** Whether the word behind {@code skip} joining tokens continues the number; if so it is added. */
    private boolean takes(int skip) {
        String word = word(skip);
        Optional<Integer> small = small(word);
        Optional<Integer> power = Scales.power(word);
        Optional<Integer> dozen = Scales.dozen(word);
        if (small.isPresent() && fits(small.get()) && !beginsOrdinal(at + skip)) {
            beforeAnd = skip > 0 && !scan.token(at).is('-') ? value() : beforeAnd;
            group += small.get();
        } else if (power.isPresent() && power.get() == 2 && skip <= hyphens() && group > 0 && group < HUNDRED) {
            multiply(HUNDRED);
        } else if (power.isPresent() && power.get() > 2 && closes(power.get())) {
            total += group * (long) Math.pow(10, power.get());
            group = 0;
            beforeAnd = -1;
            lastPower = power.get();
        } else if (dozen.isPresent() && group > 0 && group < HUNDRED * 10) {
            long kept = beforeAnd > total ? beforeAnd - total : 0;
            group = kept + (group - kept) * dozen.get();
            beforeAnd = -1;
        } else {
            return false;
        }
        at += skip + 1;
        return true;
    }

    private boolean closes(int power) {
        return power < lastPower && power <= LARGEST_POWER && group > 0;
    }

    private void multiply(long factor) {
        group *= factor;
        beforeAnd = -1;
    }

    private int hyphens() {
        return scan.token(at).is('-') ? 1 : 0;
    }

    /** How many tokens join the next word to the last one: "and", "&", a hyphen, a comma between thousands. */
    private int joint() {
        if (at == from) {
            return 0;
        }
        boolean and = scan.token(at).lower().equals("and") || scan.token(at).is('&');
        boolean full = (group > 0 && group % HUNDRED == 0) || (group == 0 && total > 0);
        boolean comma = scan.token(at).is(',')
                && group == 0
                && total > 0
                && isSmall(word(1))
                && Scales.power(word(2)).filter(power -> power == 2).isPresent();
        if ((and && full && isSmall(word(1))) || comma) {
            return 1;
        }
        boolean known = isSmall(word(1)) || Scales.power(word(1)).isPresent();
        return scan.token(at).is('-') && known ? 1 : 0;
    }

    private boolean fits(int small) {
        if (at == from) {
            return true;
        }
        boolean afterTens = group % HUNDRED >= TWENTY && group % 10 == 0 && small > 0 && small < 10;
        return afterTens || (small > 0 && group % HUNDRED == 0 && (group > 0 || total > 0));
    }

    /** In "one hundred thirty-fifths" the hyphen ties the last two words. */
    private boolean beginsOrdinal(int token) {
        boolean tens = small(scan.token(token).lower())
                .filter(value -> value >= TWENTY)
                .isPresent();
        return tens
                && scan.token(token + 1).is('-')
                && scan.touchesPrevious(token + 1)
                && Ordinals.unit(scan.token(token + 2).lower()).isPresent();
    }

    private String word(int ahead) {
        return scan.token(at + ahead).lower();
    }
}
