package org.crossfact.core.extract.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "the second week of 2021", "the last week of June 2020", "week 3 of 2027": weeks as ISO 8601 counts them. */
final class WeekOf implements Recogniser {

    private static final int MOST_WEEKS = 53;
    private static final int LAST = -1;
    private static final int DAYS_TO_SUNDAY = 3;

    @Override
    public String name() {
        return "date/week";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("week");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        OptionalInt ordinal = ordinal(scan.token(at - 1));
        OptionalInt week = ordinal.isPresent() ? ordinal : number(scan.token(at + 1));
        Cursor cursor = new Cursor(scan, ordinal.isPresent() ? at + 1 : at + 2);
        if (week.isEmpty() || !cursor.skip("of")) {
            return Optional.empty();
        }
        OptionalInt month = cursor.month();
        OptionalInt year = month.isPresent() ? cursor.yearAfterComma() : cursor.year();
        int from = ordinal.isEmpty() ? at : scan.token(at - 2).lower().equals("the") ? at - 2 : at - 1;
        return year.isEmpty()
                ? Optional.empty()
                : thursday(week.getAsInt(), year.getAsInt(), month).flatMap(day -> week(from, cursor.at(), day));
    }

    private static OptionalInt number(Token token) {
        boolean digits = token.isNumber() && token.text().length() <= 2;
        return digits ? OptionalInt.of(Integer.parseInt(token.text())) : OptionalInt.empty();
    }

    private static OptionalInt ordinal(Token token) {
        return token.lower().equals("last")
                ? OptionalInt.of(LAST)
                : DateWords.ordinal(token).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The n-th or the last Thursday: its week is the n-th or the last. */
    private static Optional<LocalDate> thursday(int week, int year, OptionalInt month) {
        LocalDate first = LocalDate.of(year, month.orElse(1), 1);
        LocalDate last = (month.isPresent() ? first.plusMonths(1) : first.plusYears(1)).minusDays(1);
        LocalDate thursday = week == LAST
                ? last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(week - 1L);
        boolean inside = week != 0 && week <= MOST_WEEKS && !thursday.isAfter(last);
        return inside ? Optional.of(thursday) : Optional.empty();
    }

    private Optional<Find<When>> week(int from, int to, LocalDate thursday) {
        PartialDate monday = PartialDate.of(thursday.minusDays(DAYS_TO_SUNDAY));
        return DateFinds.range(name(), from, to, monday, PartialDate.of(thursday.plusDays(DAYS_TO_SUNDAY)));
    }
}
