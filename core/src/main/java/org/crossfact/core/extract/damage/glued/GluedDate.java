package org.crossfact.core.extract.damage.glued;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.MonthDigits;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Year or month digits glued to a month name: "1981February 4th" (1981年2月4日), "198211October 24th", "1February 20-24"
 * (12月20-24日).
 */
public final class GluedDate implements Recogniser {

    @Override
    public String name() {
        return "damage/glued-date";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        return GluedDigits.before(scan, at).flatMap(digits -> read(scan, at, digits));
    }

    private Optional<Find<When>> read(Scan scan, int at, GluedDigits glued) {
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        int day = cursor.day().orElse(UNKNOWN);
        int dash = cursor.at();
        Optional<Cursor> range = behindRange(scan, dash, day);
        Cursor end = range.orElse(cursor);
        int year = end.yearAfterComma().orElse(glued.year());
        Function<Candidate, Stream<Reading<When>>> reading = range.isPresent()
                ? found -> upTo(found, Integer.parseInt(scan.token(dash + 1).text()))
                : found -> Stream.of(found.reading());
        Stream<Candidate> candidates = LunarYear.beside(scan, glued.from(), candidates(scan, glued, month, day, year));
        DamagedWords damaged = new DamagedWords(scan, glued.from(), end.at());
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "digits are glued to the name of a month");
        return damaged.times(name(), flaw, candidates.flatMap(reading));
    }

    /** Stands behind the second day of "20-24" where there is one. */
    private static Optional<Cursor> behindRange(Scan scan, int dash, int day) {
        boolean range = day != UNKNOWN
                && scan.touchesPrevious(dash)
                && DateWords.isDash(scan.token(dash))
                && scan.touchesPrevious(dash + 1);
        Cursor behind = new Cursor(scan, dash + 1);
        return range && behind.day().orElse(UNKNOWN) > day ? Optional.of(behind) : Optional.empty();
    }

    private static Stream<Reading<When>> upTo(Candidate first, int last) {
        return Dates.of(first.date().year(), first.date().month(), last)
                .flatMap(end -> Dates.range(first.date(), end, first.reason()))
                .stream();
    }

    private static Stream<Candidate> candidates(Scan scan, GluedDigits glued, int month, int day, int year) {
        String digits = glued.digits();
        if (digits.length() >= 4 && Dates.isYear(digits.substring(0, 4))) {
            int told = Integer.parseInt(digits.substring(0, 4));
            String rest = digits.substring(4);
            return rest.isEmpty() && PartialDate.possible(told, month, day)
                    ? Dates.candidate(told, month, day, "the year is glued to the month")
                    : Stream.of(rest, "1").flatMap(found -> months(found, month, day, told));
        }
        if (day != UNKNOWN) {
            return digits.equals("1") ? months(digits, month, day, year) : Stream.empty();
        }
        if (digits.length() > 2 || digits.startsWith("0")) {
            return Stream.empty();
        }
        Stream<Candidate> days =
                Dates.candidate(year, month, Integer.parseInt(digits), "the day is glued to its month");
        Stream<Candidate> months = digits.equals("1") ? months(digits, month, UNKNOWN, year) : Stream.empty();
        return asksForMonth(scan, glued) ? Stream.concat(months, days) : Stream.concat(days, months);
    }

    /** "2008 1February", "in 1February", "the end of 1February": none of them goes with a day. */
    private static boolean asksForMonth(Scan scan, GluedDigits glued) {
        String lead = scan.token(glued.from() - 1).lower();
        boolean part = lead.equals("of")
                && DateAround.isVague(scan.token(glued.from() - 2).lower());
        return glued.year() != UNKNOWN || part || lead.equals("in") || DateAround.isVague(lead);
    }

    private static Stream<Candidate> months(String digits, int month, int day, int year) {
        return MonthDigits.months(digits, month)
                .flatMap(found -> Dates.candidate(year, found.number(), day, found.reason()));
    }
}
