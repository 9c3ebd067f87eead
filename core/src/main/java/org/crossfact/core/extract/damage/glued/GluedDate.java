package org.crossfact.core.extract.damage.glued;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
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

    private static final int LAST_LUNAR_MONTHS = 11;
    private static final int LUNAR_LABEL = 3;
    private static final int GREGORIAN_BESIDE = 20;

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
        List<Reading<When>> readings = withLunar(scan, glued.from(), candidates(glued.digits(), month, day, year))
                .flatMap(reading)
                .distinct()
                .toList();
        Flaw flaw = new Flaw(
                Flaw.Type.GARBLED,
                "digits are glued to the name of a month",
                List.of("printed: " + scan.text(glued.from(), end.at())));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.DATE, glued.from(), end.at(), name(), flaw, readings));
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

    /** The last months of a lunar year lie in the next year of our calendar, which is often printed instead. */
    private static Stream<Candidate> withLunar(Scan scan, int from, Stream<Candidate> candidates) {
        boolean lunar = false;
        for (int i = from - 1; i >= from - LUNAR_LABEL; i--) {
            lunar |= scan.token(i).lower().equals("lunar");
        }
        return lunar ? candidates.flatMap(printed -> lunarToo(scan, from, printed)) : candidates;
    }

    private static Stream<Candidate> lunarToo(Scan scan, int from, Candidate printed) {
        PartialDate date = printed.date();
        if (!date.hasYear() || date.month() < LAST_LUNAR_MONTHS) {
            return Stream.of(printed);
        }
        boolean proved = isGregorianYear(scan, from, date.year());
        String reason = proved
                ? "the date of our calendar beside it lies in " + date.year() + ", so the lunar year is the one before"
                : printed.reason() + "; the year may be the one of our calendar in which the lunar year ends";
        Stream<Candidate> lunar = Dates.candidate(date.year() - 1, date.month(), date.day(), reason);
        return proved ? Stream.concat(lunar, Stream.of(printed)) : Stream.concat(Stream.of(printed), lunar);
    }

    /** Whether "Gregorian" and then {@code year} follow soon. */
    private static boolean isGregorianYear(Scan scan, int from, int year) {
        boolean gregorian = false;
        for (int i = from; i < from + GREGORIAN_BESIDE; i++) {
            gregorian |= scan.token(i).lower().equals("gregorian");
            if (gregorian && scan.token(i).text().equals(String.valueOf(year))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Candidate> candidates(String digits, int month, int day, int year) {
        if (digits.length() >= 4 && Dates.isYear(digits.substring(0, 4))) {
            int glued = Integer.parseInt(digits.substring(0, 4));
            String rest = digits.substring(4);
            return rest.isEmpty() && PartialDate.possible(glued, month, day)
                    ? Dates.candidate(glued, month, day, "the year is glued to the month")
                    : Stream.of(rest, "1").flatMap(found -> months(found, month, day, glued));
        }
        if (day != UNKNOWN) {
            return digits.equals("1") ? months(digits, month, day, year) : Stream.empty();
        }
        return digits.length() <= 2 && !digits.startsWith("0")
                ? Dates.candidate(year, month, Integer.parseInt(digits), "the day is glued to its month")
                : Stream.empty();
    }

    private static Stream<Candidate> months(String digits, int month, int day, int year) {
        return MonthDigits.months(digits, month)
                .flatMap(found -> Dates.candidate(year, found.number(), day, found.reason()));
    }
}
