package org.crossfact.rules.proof.mutation;

import static org.crossfact.rules.proof.mutation.Effect.BREAKS_AGREEMENT;
import static org.crossfact.rules.proof.mutation.Effect.BREAKS_ARTICLE;
import static org.crossfact.rules.proof.mutation.Effect.HARMLESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;

/** Edits of dates: weekdays, impossible days, digits lost by translation, shifted years and days, and other ways of writing. */
final class DateMutators {

    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;

    private DateMutators() {}

    static List<Mutator> all() {
        return List.of(
                Mutator.of(
                        "wrong weekday",
                        BREAKS_ARTICLE,
                        WrittenDays.DAY_FIRST,
                        (found, random) -> withWeekday(found, 1 + random.nextInt(WEEK - 1))),
                Mutator.of(
                        "wrong weekday, month first",
                        BREAKS_ARTICLE,
                        WrittenDays.MONTH_FIRST,
                        (found, random) -> withWeekday(found, 1 + random.nextInt(WEEK - 1))),
                Mutator.of("right weekday", HARMLESS, WrittenDays.DAY_FIRST, (found, random) -> withWeekday(found, 0)),
                Mutator.of(
                        "right weekday, month first",
                        HARMLESS,
                        WrittenDays.MONTH_FIRST,
                        (found, random) -> withWeekday(found, 0)),
                Mutator.of(
                        "day that no month has",
                        BREAKS_ARTICLE,
                        "\\b\\d{1,2} (April|June|September|November)\\b",
                        (found, random) -> "31 " + found.group(1)),
                Mutator.of(
                        "day that no month has, month first",
                        BREAKS_ARTICLE,
                        "\\b(April|June|September|November) \\d{1,2}(?=,)",
                        (found, random) -> found.group(1) + " 31"),
                Mutator.of(
                        "day behind the year",
                        BREAKS_ARTICLE,
                        WrittenDays.MONTH_FIRST,
                        (found, random) -> found.group(1) + " " + found.group(3) + ", " + found.group(2)),
                Mutator.of(
                        "digit of a year lost",
                        BREAKS_ARTICLE,
                        "\\b(20|19)1(\\d)\\b(?![-/,.]\\d)",
                        (found, random) -> found.group(1) + "65438+0" + found.group(2)),
                Mutator.of(
                        "year cut in two",
                        BREAKS_ARTICLE,
                        "\\b(in|since|of) 20(1\\d)\\b(?![-/,.]\\d)",
                        (found, random) -> found.group(1) + " 20 " + found.group(2)),
                Mutator.of(
                        "ordinal in a wrong form",
                        BREAKS_ARTICLE,
                        "\\b(" + WrittenDays.MONTH + ") (\\d?[123])\\b(?!\\d|st|nd|rd|th)",
                        (found, random) -> found.group(1) + " " + found.group(2)
                                + (found.group(2).startsWith("1") ? "st" : "th")),
                Mutator.of(
                        "year shifted",
                        BREAKS_AGREEMENT,
                        "\\b(in|since|of) ((?:19|20)\\d\\d)\\b(?![-/])",
                        (found, random) ->
                                found.group(1) + " " + (Integer.parseInt(found.group(2)) + 1 + random.nextInt(9))),
                Mutator.of(
                        "day shifted",
                        BREAKS_AGREEMENT,
                        "\\b(" + WrittenDays.MONTH + ") (\\d{1,2})\\b(?! \\d)",
                        DateMutators::shifted),
                Mutator.of("date in the other order", HARMLESS, WrittenDays.DAY_FIRST, DateMutators::reordered),
                Mutator.of(
                        "date in the other order, month first",
                        HARMLESS,
                        WrittenDays.MONTH_FIRST,
                        DateMutators::reordered));
    }

    private static String withWeekday(MatchResult found, int off) {
        Optional<LocalDate> day = WrittenDays.day(found);
        return day.map(date -> WrittenDays.name(date.plusDays(off).getDayOfWeek()) + ", " + found.group())
                .orElse(found.group());
    }

    private static String shifted(MatchResult found, RandomGenerator random) {
        int day = Integer.parseInt(found.group(2));
        return found.group(1) + " " + (1 + (day + random.nextInt(SHORTEST_MONTH - 1)) % SHORTEST_MONTH);
    }

    private static String reordered(MatchResult found, RandomGenerator random) {
        Optional<LocalDate> day = WrittenDays.day(found);
        boolean dayFirst = Character.isDigit(found.group().charAt(0));
        return day.map(date -> dayFirst
                        ? WrittenDays.name(date.getMonth()) + " " + date.getDayOfMonth() + ", " + date.getYear()
                        : date.getDayOfMonth() + " " + WrittenDays.name(date.getMonth()) + " " + date.getYear())
                .orElse(found.group());
    }
}
