package org.crossfact.core.extract.date;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.When;

/** "June 13, 2024", "June 13th", "Sept. 5 2019". */
final class MonthDayYear implements Recogniser {

    @Override
    public String name() {
        return "date/month-day-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        OptionalInt day = cursor.day();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        boolean ordinal = cursor.endedInOrdinal();
        int afterDay = cursor.at();
        OptionalInt year = cursor.yearAfterComma();
        if (year.isEmpty() && !ordinal && countsSomething(scan, at, afterDay)) {
            return Optional.empty();
        }
        boolean dayIsPlain = day.getAsInt() <= 31 || year.isPresent();
        return dayIsPlain
                ? Optional.of(DateFinds.day(name(), at, cursor.at(), year.orElse(UNKNOWN), month, day.getAsInt()))
                : Optional.empty();
    }

    /** "In May 23 people died" counts people; nobody writes "in May 23". */
    private static boolean countsSomething(Scan scan, int at, int afterDay) {
        Token next = scan.token(afterDay);
        return scan.token(at - 1).lower().equals("in") && next.isWord() && !next.isCapitalised();
    }
}
