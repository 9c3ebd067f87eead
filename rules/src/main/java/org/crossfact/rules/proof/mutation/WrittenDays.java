package org.crossfact.rules.proof.mutation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Days as articles write them, "12 June 2013" and "June 12, 2013", for mutators that find and write them. */
final class WrittenDays {

    static final String MONTH = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|", "(?:", ")"));
    /** Not behind a weekday, a number or a hyphen. */
    static final String DAY_FIRST =
            "(?<![\\d,/.-] ?|day )\\b(?<day>\\d{1,2}) (?<month>" + MONTH + ") (?<year>(?:19|20)\\d\\d)\\b(?![-/])";

    static final String MONTH_FIRST =
            "(?<!day,? )\\b(?<month>" + MONTH + ") (?<day>\\d{1,2}), (?<year>(?:19|20)\\d\\d)\\b(?![-/])";

    private static final int DAY = 1;
    private static final int MONTH_NAME = 2;
    private static final int YEAR = 3;

    private WrittenDays() {}

    /** The day that {@link #DAY_FIRST} or {@link #MONTH_FIRST} found, when the calendar has it. */
    static Optional<LocalDate> day(MatchResult found) {
        boolean dayFirst = Character.isDigit(found.group(DAY).charAt(0));
        int day = Integer.parseInt(found.group(dayFirst ? DAY : MONTH_NAME));
        Month month = Month.valueOf(found.group(dayFirst ? MONTH_NAME : DAY).toUpperCase(Locale.ROOT));
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(YEAR)), month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
