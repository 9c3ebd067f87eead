package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.When;

/**
 * A placeholder that lost its head, so that "+0" is all that stands for the digit 1 behind a year: "June 6th. 1993+0 1"
 * is 1993 and two ones of a month or day; "calendar 1+0" is 1 January.
 */
public final class HeadlessPlaceholder implements Recogniser {

    private static final int NOVEMBER = 11;
    private static final int TENS = 10;
    private static final int FARTHEST = 4;

    @Override
    public String name() {
        return "damage/headless-placeholder";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Dates.isYear(token.text()) || token.text().equals("1");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean tail = scan.token(at + 1).is('+')
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && scan.token(at + 2).text().equals("0")
                && !scan.touchesPrevious(at);
        if (!tail) {
            return Optional.empty();
        }
        boolean moreOnes =
                scan.oneSpaceBefore(at + 3) && scan.token(at + 3).text().equals("1");
        int to = moreOnes ? at + 4 : at + 3;
        return NumberEnd.isClosedByMark(scan, to) ? read(scan, at, to, moreOnes) : Optional.empty();
    }

    private Optional<Find<When>> read(Scan scan, int at, int to, boolean two) {
        if (scan.token(at).text().length() == 1) {
            boolean calendar = !two && scan.token(at - 1).lower().equals("calendar");
            return calendar
                    ? find(scan, at, to, Dates.candidate(UNKNOWN, 1, 1, "both ones of 1 January are left"))
                    : Optional.empty();
        }
        int year = Integer.parseInt(scan.token(at).text());
        DateAround before = monthBefore(scan, at);
        return two && before.hasDay()
                ? find(scan, before.from(), to, withDay(year, before.month(), before.day()))
                : Optional.empty();
    }

    /** Two ones are November, or 1 January and the tens of the day. */
    private static Stream<Candidate> withDay(int year, int month, int day) {
        return Stream.of(
                        Dates.candidate(
                                year, NOVEMBER, TENS + day, "the ones are month 11, and the day has lost its own 1"),
                        Dates.candidate(year, NOVEMBER, day, "the ones are month 11; the month name is noise"),
                        Dates.candidate(year, 1, TENS + day, "one 1 is the month, the other the tens of the day"),
                        Dates.candidate(year, month, TENS + day, "the month as printed, a 1 is the tens of the day"),
                        Dates.candidate(year, month, day, "month and day as printed, the ones are noise"))
                .flatMap(one -> one);
    }

    /** "June 6th." before the year. */
    private static DateAround monthBefore(Scan scan, int at) {
        for (int from = at - 1; from >= at - FARTHEST; from--) {
            Cursor cursor = new Cursor(scan, from);
            int month = cursor.month().orElse(UNKNOWN);
            int day = month == UNKNOWN ? UNKNOWN : cursor.day().orElse(UNKNOWN);
            if (day != UNKNOWN && (cursor.skip('.') || cursor.skip(',') || cursor.at() == at) && cursor.at() == at) {
                return new DateAround(month, day, UNKNOWN, false, from, at);
            }
        }
        return new DateAround(UNKNOWN, UNKNOWN, UNKNOWN, false, at, at);
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, Stream<Candidate> candidates) {
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "'+0' is what is left of a lost digit");
        return damaged.dates(name(), flaw, candidates.filter(one -> one.date().hasMonth()));
    }
}
