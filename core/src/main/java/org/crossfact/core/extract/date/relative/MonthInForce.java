package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DayOfReport;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Gives a day alone its month: the one that a story has reached, "on June 3 … on the 6th", else the last one that had
 * such a day when the article was published, or the next one for what is to come. Where the month of the story cannot be
 * read, the day stays alone.
 *
 * @param scan the text
 * @param published the day of publication
 * @param told the last date with a month, if it is near enough to be in the reader's mind
 */
record MonthInForce(Scan scan, Optional<LocalDate> published, Optional<Told> told) {

    /** A day that comes so much earlier in the month than the one told before lies in the next month. */
    private static final int FAR_BACK = 15;

    /** Where a day lies and how that is known. */
    private record Dated(PartialDate date, String reason) {}

    /** The find in its month; empty when it is no day alone or its month is not known. */
    Optional<Find<When>> complete(Find<?> find) {
        return find.as(Kinds.DATE)
                .filter(date -> date.flaw().isEmpty() && date.readings().size() == 1)
                .flatMap(date -> {
                    When when = date.readings().get(0).value();
                    return last(when.date())
                            .flatMap(day -> dated(day.day(), find))
                            .flatMap(last -> inMonthOf(last.date(), when.date())
                                    .map(value -> Reading.inferred(when.withDate(value), last.reason())))
                            .map(reading -> date.withReadings(List.of(reading)));
                });
    }

    /** The day alone, or the last of some. */
    private static Optional<PartialDate> last(DateValue value) {
        PartialDate last = value instanceof DateInterval days
                ? days.to()
                : value instanceof PartialDate date ? date : PartialDate.UNSURE;
        return last.hasDay() && !last.hasMonth() && !last.hasYear() ? Optional.of(last) : Optional.empty();
    }

    private static Optional<DateValue> inMonthOf(PartialDate last, DateValue value) {
        return value instanceof DateInterval days
                ? last.onDay(days.from().day())
                        .filter(from -> DateInterval.possible(from, last))
                        .map(from -> new DateInterval(from, last))
                : Optional.of(last);
    }

    private Optional<Dated> dated(int day, Find<?> find) {
        boolean ofReport = DayOfReport.is(scan, find);
        Tense tense = ofReport ? Tense.PAST : Tense.around(scan, find.from());
        boolean toCome = tense == Tense.FUTURE;
        Optional<Dated> news = published
                .flatMap(appeared -> toCome ? firstFrom(appeared, day) : lastUpTo(appeared, day))
                .map(date -> new Dated(date, "nearest to the publication date " + published.orElseThrow()));
        if (told.isEmpty() || (ofReport && news.filter(this::isOfTheNews).isPresent())) {
            return news;
        }
        Optional<Dated> story = inStory(told.get().date(), day)
                .map(date ->
                        new Dated(date, "its month is that of " + told.get().words()));
        boolean mayLieAhead =
                toCome || (tense == Tense.UNKNOWN && isAhead(told.get().date()));
        boolean goesOn = story.filter(dated -> isAhead(dated.date()) ? mayLieAhead : !toCome)
                .isPresent();
        return told.get().leavesMonthOpen() || published.isEmpty() || goesOn ? story : news;
    }

    /** "Said on the 28th", printed on the 28th or 29th. */
    private boolean isOfTheNews(Dated news) {
        return isAfter(news.date(), published.orElseThrow().minusDays(2));
    }

    private boolean isAhead(PartialDate date) {
        return published.filter(day -> isAfter(date, day)).isPresent();
    }

    private static boolean isAfter(PartialDate date, LocalDate day) {
        return date.earliest().filter(day::isBefore).isPresent();
    }

    private static Optional<PartialDate> inStory(PartialDate told, int day) {
        if (!told.hasDay() || day >= told.day() - FAR_BACK) {
            return told.hasMonth() ? told.onDay(day) : Optional.empty();
        }
        return told.earliest()
                .map(first -> PartialDate.of(first.withDayOfMonth(1).plusMonths(1)))
                .flatMap(next -> next.onDay(day));
    }

    private static Optional<PartialDate> firstFrom(LocalDate published, int day) {
        YearMonth month = YearMonth.from(published).plusMonths(day < published.getDayOfMonth() ? 1 : 0);
        return PartialDate.of(month.atDay(1)).onDay(day);
    }

    private static Optional<PartialDate> lastUpTo(LocalDate published, int day) {
        YearMonth month = YearMonth.from(published).minusMonths(day > published.getDayOfMonth() ? 1 : 0);
        return PartialDate.of(month.atDay(1)).onDay(day);
    }
}
