package org.crossfact.core.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfact.core.lexicon.Lexicon;

/** Reads a day of the calendar whose month is written in another language: "5 avril 2021", "3. März 2019", "12 de octubre de 2020", "2020. október 12.". */
public final class MonthsElsewhere {

    private static final Lexicon BETWEEN = Lexicon.load(MonthsElsewhere.class, "months-between-numbers.txt");
    private static final Lexicon MONTHS = Lexicon.load(MonthsElsewhere.class, "months-elsewhere.txt");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int DAY_DIGITS = 2;
    private static final int YEAR_DIGITS = 4;
    private static final int NONE = 0;

    private MonthsElsewhere() {}

    /** The number of the month that a lower-case word names. */
    public static Optional<Integer> month(String word) {
        return MONTHS.value(word).map(Integer::valueOf);
    }

    /** The same of a word that is a month only where a day stands right before it and a year right behind. */
    public static Optional<Integer> monthBetween(String day, String word, String year) {
        boolean between = isNumber(day, 1, DAY_DIGITS) && isNumber(year, YEAR_DIGITS, YEAR_DIGITS);
        return between ? BETWEEN.value(word).map(Integer::valueOf) : Optional.empty();
    }

    /** The first day, month and year of {@code line}, in this order or, as in Hungarian, the other way round; empty when there are none, or no such day. */
    public static Optional<LocalDate> read(String line) {
        int year = NONE;
        int day = NONE;
        int month = NONE;
        String[] words = NO_WORD.split(line.toLowerCase(Locale.ROOT), -1);
        for (int i = 0; i < words.length; i++) {
            if (month != NONE && isNumber(words[i], YEAR_DIGITS, YEAR_DIGITS)) {
                return day(Integer.parseInt(words[i]), month, day);
            }
            if (month != NONE && year != NONE && dayOfMonth(words[i]) != NONE) {
                return day(year, month, dayOfMonth(words[i]));
            }
            boolean yearBefore = day == NONE && i > 0 && isNumber(words[i - 1], YEAR_DIGITS, YEAR_DIGITS);
            if ((day != NONE || yearBefore) && month == NONE) {
                month = month(words, i);
                year = yearBefore && month != NONE ? Integer.parseInt(words[i - 1]) : NONE;
            }
            int number = month == NONE ? dayOfMonth(words[i]) : NONE;
            day = number != NONE ? number : day;
        }
        return Optional.empty();
    }

    private static int month(String[] words, int i) {
        return month(words[i])
                .or(() -> i > 0 && i + 1 < words.length
                        ? monthBetween(words[i - 1], words[i], words[i + 1])
                        : Optional.empty())
                .orElse(NONE);
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
