package org.crossfact.core.extract.date;

import java.time.DayOfWeek;
import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.figure.numeral.Ordinals;
import org.crossfact.core.lexicon.Lexicon;

/** The words that dates are made of. */
public final class DateWords {

    private static final Lexicon MONTHS = Lexicon.load(DateWords.class, "months.txt");
    public static final Lexicon WEEKDAYS = Lexicon.load(DateWords.class, "weekdays.txt");
    private static final Lexicon SHORT_WEEKDAYS = Lexicon.load(DateWords.class, "short-weekdays.txt");
    private static final Lexicon YEAR_LEADS = Lexicon.load(DateWords.class, "year-leads.txt");
    private static final Lexicon RANGE_WORDS = Lexicon.load(DateWords.class, "range-words.txt");
    public static final Lexicon PARTS_OF_YEAR = Lexicon.load(DateWords.class, "parts-of-year.txt");

    public static final Lexicon PARTS_OF_DAY = Lexicon.load(DateWords.class, "parts-of-day.txt");
    private static final Lexicon FUNCTION_WORDS = Lexicon.load(DateWords.class, "function-words.txt");

    private static final int LAST_DAY = 31;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014";

    private DateWords() {}

    /** The number of the month that a capitalised word names; "may" and "march" in lower case are verbs. */
    public static Optional<Integer> month(Token token) {
        return token.isCapitalised() ? MONTHS.value(token.lower()).map(Integer::valueOf) : Optional.empty();
    }

    /** The number of the month that a word in lower case may name. */
    public static Optional<Integer> lowerCaseMonth(Token token) {
        return token.isWord() && !token.isCapitalised()
                ? MONTHS.value(token.lower()).map(Integer::valueOf)
                : Optional.empty();
    }

    /** The number of the month that a capitalised word names without an abbreviation. */
    public static Optional<Integer> monthInFull(String word) {
        return MONTHS.value(word.toLowerCase(java.util.Locale.ROOT))
                .map(Integer::valueOf)
                .filter(month -> word.equals(monthName(month)));
    }

    /** The number of the month that a word names, whatever its case. */
    public static Optional<Integer> monthNamed(String word) {
        return MONTHS.value(word.toLowerCase(java.util.Locale.ROOT)).map(Integer::valueOf);
    }

    public static boolean isMonth(Token token) {
        return month(token).isPresent();
    }

    public static Optional<DayOfWeek> weekday(Token token) {
        return token.isCapitalised()
                ? WEEKDAYS.value(token.lower()).map(Integer::valueOf).map(DayOfWeek::of)
                : Optional.empty();
    }

    /** A weekday in two letters, such as "Mo". */
    public static Optional<DayOfWeek> shortWeekday(Token token) {
        return token.isCapitalised()
                ? SHORT_WEEKDAYS.value(token.lower()).map(Integer::valueOf).map(DayOfWeek::of)
                : Optional.empty();
    }

    /** A weekday whether or not it has its capital; in full only, for "sun" and "wed" are words. */
    public static Optional<DayOfWeek> weekdayInFull(Token token) {
        return token.isWord() && token.lower().endsWith("day")
                ? WEEKDAYS.value(token.lower()).map(Integer::valueOf).map(DayOfWeek::of)
                : Optional.empty();
    }

    /** The weekday that a lower-case word names. */
    public static Optional<DayOfWeek> weekdayNamed(String word) {
        return WEEKDAYS.value(word).map(Integer::valueOf).map(DayOfWeek::of);
    }

    /** The sign that TIMEX3 has for a part of the day: TMO, TAF, TEV, TNI. */
    public static Optional<String> partOfDay(Token token) {
        return token.isWord() ? PARTS_OF_DAY.value(token.lower()) : Optional.empty();
    }

    /** Whether the word begins no noun phrase of its own head. */
    public static boolean isFunctionWord(Token token) {
        return FUNCTION_WORDS.contains(token.lower());
    }

    /** Whether a lower-case word is the name of a month or weekday. */
    public static boolean isNamed(String word) {
        return MONTHS.contains(word) || WEEKDAYS.contains(word);
    }

    /** The English name of a month, 1 to 12. */
    public static String monthName(int month) {
        return java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    }

    /** The number that an ordinal word such as "fourth" gives a day of the month. */
    public static Optional<Integer> ordinal(Token token) {
        return token.isWord()
                ? Ordinals.value(token.lower()).filter(day -> day <= LAST_DAY).map(Long::intValue)
                : Optional.empty();
    }

    /** Whether the word behind a number makes it a count: "in 2000 cases", "2012 m long", "two thousand of them". */
    public static boolean isCounted(Token next) {
        String word = next.lower();
        if (!next.isWord() || next.isCapitalised() || isFunctionWord(next)) {
            return word.equals("of");
        }
        boolean unit = word.length() == 1 && !word.equals("a");
        return unit || !Lemmas.noun(word).equals(word);
    }

    public static boolean leadsToYear(Token token) {
        return YEAR_LEADS.contains(token.lower());
    }

    public static boolean isDash(Token token) {
        return token.kind() == org.crossfact.core.document.TokenKind.MARK && DASHES.contains(token.text());
    }

    /** Whether a dash, a tilde as in Chinese and Japanese texts, or a word makes what stands around it the ends of a range. */
    public static boolean joinsRange(Token token) {
        return isDash(token) || token.is('~') || token.is('\u301c') || RANGE_WORDS.contains(token.lower());
    }

    /** The EDTF number of the season that a word names. */
    public static Optional<Integer> season(Token token) {
        return PARTS_OF_YEAR.value(token.lower()).map(Integer::valueOf);
    }

    /** Whether the word is the ending of an ordinal number. */
    public static boolean isOrdinalEnding(Token token) {
        return switch (token.lower()) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }
}
