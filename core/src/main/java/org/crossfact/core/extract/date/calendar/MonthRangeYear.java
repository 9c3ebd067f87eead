package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

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

/** "Jan-Feb 2017", "May to July 2020", "November to February 2017": months of one year, or of two when they go over. */
final class MonthRangeYear implements Recogniser {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int FIRST_QUARTER = 33;

    @Override
    public String name() {
        return "date/month-range-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        int first = cursor.month().orElseThrow();
        if (!cursor.skipRangeWord()) {
            return Optional.empty();
        }
        OptionalInt last = cursor.month();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int beforeYear = cursor.at();
        OptionalInt year = cursor.yearAfterComma();
        if (year.isPresent() && scan.token(at - 1).lower().equals("this")) {
            return fromThisYear(scan, at, cursor.at(), first, PartialDate.ofMonth(year.getAsInt(), last.getAsInt()));
        }
        return year.isPresent()
                ? months(at, cursor.at(), year.getAsInt(), first, last.getAsInt())
                : ofNearestYear(scan, at, beforeYear, first, last.getAsInt());
    }

    /** "from this May to October 2020". */
    private Optional<Find<When>> fromThisYear(Scan scan, int at, int to, int first, PartialDate end) {
        return scan.page()
                .published()
                .date()
                .flatMap(published ->
                        DateFinds.range(name(), at - 1, to, PartialDate.ofMonth(published.year(), first), end));
    }

    private Optional<Find<When>> months(int from, int to, int year, int first, int last) {
        int firstYear = first > last ? year - 1 : year;
        return DateFinds.range(
                name(), from, to, PartialDate.ofMonth(firstYear, first), PartialDate.ofMonth(year, last));
    }

    /** "The July-September quarter", "the January to March period": what the months make up tells them from names. */
    private Optional<Find<When>> ofNearestYear(Scan scan, int from, int to, int first, int last) {
        return switch (scan.token(to).lower()) {
            case "quarter", "period", "half" ->
                first % MONTHS_OF_QUARTER == 1 && last == first + 2
                        ? Optional.of(DateFinds.date(
                                name(),
                                from,
                                to + 1,
                                PartialDate.ofMonth(UNKNOWN, FIRST_QUARTER + first / MONTHS_OF_QUARTER)))
                        : DateFinds.range(
                                name(),
                                from,
                                to + 1,
                                PartialDate.ofMonth(UNKNOWN, first),
                                PartialDate.ofMonth(UNKNOWN, last));
            default -> Optional.empty();
        };
    }
}
