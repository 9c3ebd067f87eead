package org.crossfact.core.extract.page.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.crossfact.core.document.PublicationStanding;
import org.crossfact.core.document.PublicationStatement;
import org.crossfact.core.document.Span;
import org.crossfact.core.value.PartialDate;

/** Finds the year of a day that is printed without one: from the dates that the text tells, and the weekday of its news. */
final class ImpliedYear {

    /** News tells of the two months around it; of older things it tells in every season. */
    private static final int NEAR_DAYS = 60;

    private final ToldDays told;

    ImpliedYear(ToldDays told) {
        this.told = told;
    }

    /**
     * The day in its year; empty where the text tells none.
     *
     * @param day a day and a month
     * @param span where they stand
     * @param where the same in words
     */
    Optional<PublicationStatement> of(PartialDate day, Span span, String where) {
        return told.latest()
                .map(latest -> near(day, latest)
                        .map(date -> implied(date, span, where + ", in the year nearest to the latest date told"))
                        .or(() -> only(after(day, latest), told.weekday()::is)
                                .map(date -> implied(
                                        date,
                                        span,
                                        where + ", in the year behind that in which it is the weekday told"))))
                .orElseGet(() -> onWeekday(day)
                        .map(date ->
                                implied(date, span, where + ", in the year told that fits the weekday of the news")));
    }

    private static PublicationStatement implied(PartialDate date, Span span, String why) {
        return new PublicationStatement(date, Optional.of(span), PublicationStanding.YEAR_IMPLIED, why);
    }

    /** An article tells of days shortly before it was published, and of plans shortly after; what lies far off tells no year. */
    private static Optional<PartialDate> near(PartialDate day, LocalDate latest) {
        return IntStream.rangeClosed(latest.getYear() - 1, latest.getYear() + 1)
                .mapToObj(day::inYear)
                .flatMap(Optional::stream)
                .filter(date -> distance(date, latest) <= NEAR_DAYS)
                .min(Comparator.comparingLong(date -> distance(date, latest)));
    }

    /** The days of this year and the next that lie behind the latest date told. */
    private static List<PartialDate> after(PartialDate day, LocalDate latest) {
        return IntStream.rangeClosed(latest.getYear(), latest.getYear() + 1)
                .mapToObj(day::inYear)
                .flatMap(Optional::stream)
                .filter(date -> date.toLocalDate().filter(latest::isBefore).isPresent())
                .toList();
    }

    private static long distance(PartialDate date, LocalDate latest) {
        return date.toLocalDate()
                .map(day -> Math.abs(ChronoUnit.DAYS.between(day, latest)))
                .orElse(Long.MAX_VALUE);
    }

    /** The day in the only one of the years told in which it falls on the weekday of the news, or else shortly behind it. */
    private Optional<PartialDate> onWeekday(PartialDate day) {
        List<PartialDate> days =
                told.years().flatMap(year -> day.inYear(year).stream()).toList();
        return only(days, told.weekday()::is).or(() -> only(days, told.weekday()::isShortlyBefore));
    }

    private static Optional<PartialDate> only(List<PartialDate> days, Predicate<LocalDate> what) {
        List<PartialDate> fitting = days.stream()
                .filter(day -> day.toLocalDate().filter(what).isPresent())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
