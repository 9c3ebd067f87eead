package org.crossfact.core.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;

/** Reads a day of the calendar whose month is written in another language: "5 avril 2021", "3. März 2019", "12 de octubre de 2020". */
public final class MonthsElsewhere {

    private static final Lexicon MONTHS = Lexicon.load(MonthsElsewhere.class, "months-elsewhere.txt");

    private static final int DAY_DIGITS = 2;
    private static final int YEAR_DIGITS = 4;
    private static final int NONE = 0;

    private MonthsElsewhere() {}

    /** The number of the month that a lower-case word names. */
    public static Optional<Integer> month(String word) {
        return MONTHS.value(word).map(Integer::valueOf);
    }

    /** The first day, month and year of {@code line}, in this order; empty when there are none, or no such day. */
    public static Optional<LocalDate> read(String line) {
        int day = NONE;
        int month = NONE;
        for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (month != NONE && isNumber(word, YEAR_DIGITS, YEAR_DIGITS)) {
                return day(Integer.parseInt(word), month, day);
            }
            if (day != NONE && month == NONE) {
                month = month(word).orElse(NONE);
            }
            int number = month == NONE ? dayOfMonth(word) : NONE;
            day = number != NONE ? number : day;
        }
        return Optional.empty();
    }

    /** "5", "05", and the French "1er". */
    private static int dayOfMonth(String word) {
        String digits = word.endsWith("er") ? word.substring(0, word.length() - "er".length()) : word;
        return isNumber(digits, 1, DAY_DIGITS) ? Integer.parseInt(digits) : NONE;
    }

    private static boolean isNumber(String word, int fewest, int most) {
        return word.length() >= fewest && word.length() <= most && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
