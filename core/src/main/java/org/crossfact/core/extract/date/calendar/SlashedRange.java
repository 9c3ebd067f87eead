package org.crossfact.core.extract.date.calendar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "10/1-11/2/2017", "5/1-5/7, 2020": two slashed days of one year, which may both be read month first or day first. */
final class SlashedRange implements Recogniser {

    private static final int DASH = 3;
    private static final int TOKENS = 7;

    @Override
    public String name() {
        return "date/slashed-range";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!isSlashed(scan, at) || !DateWords.joinsRange(scan.token(at + DASH)) || !isSlashed(scan, at + DASH + 1)) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, at + TOKENS);
        OptionalInt slashed = cursor.yearAfterJoint('/');
        OptionalInt year = slashed.isPresent() ? slashed : cursor.yearAfterComma();
        if (year.isEmpty() || scan.touchesPrevious(at)) {
            return Optional.empty();
        }
        List<Reading<When>> readings = Stream.of(true, false)
                .flatMap(monthFirst -> range(scan, at, year.getAsInt(), monthFirst).stream())
                .map(range -> new When(range, When.stated(range.to()).stated(), Optional.empty()))
                .map(Reading::printed)
                .distinct()
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Find<>(Kinds.DATE, at, cursor.at(), name(), readings, Optional.empty()));
    }

    private static boolean isSlashed(Scan scan, int at) {
        return scan.token(at).isNumber()
                && scan.token(at).text().length() <= 2
                && scan.token(at + 1).is('/')
                && scan.token(at + 2).isNumber()
                && scan.token(at + 2).text().length() <= 2
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2);
    }

    private static Optional<DateInterval> range(Scan scan, int at, int year, boolean monthFirst) {
        Optional<PartialDate> first = day(scan, at, year, monthFirst);
        Optional<PartialDate> last = day(scan, at + DASH + 1, year, monthFirst);
        return first.isPresent() && last.isPresent() && DateInterval.possible(first.get(), last.get())
                ? Optional.of(new DateInterval(first.get(), last.get()))
                : Optional.empty();
    }

    private static Optional<PartialDate> day(Scan scan, int at, int year, boolean monthFirst) {
        int month = Integer.parseInt(scan.token(monthFirst ? at : at + 2).text());
        int day = Integer.parseInt(scan.token(monthFirst ? at + 2 : at).text());
        boolean real = month >= 1 && month <= PartialDate.LAST_MONTH && PartialDate.possible(year, month, day);
        return real ? Optional.of(PartialDate.ofDay(year, month, day)) : Optional.empty();
    }
}
