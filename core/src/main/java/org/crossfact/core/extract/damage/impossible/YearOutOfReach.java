package org.crossfact.core.extract.damage.impossible;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.damage.digit.StrayDigit;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** A season, month or day with a year that never comes in the news: "winter of 20211", "5 March 6543". */
public final class YearOutOfReach implements Recogniser {

    private static final int LAST_YEAR = 2199;
    private static final int FARTHEST = 4;
    private static final int ROUND = 100;

    @Override
    public String name() {
        return "damage/year-out-of-reach";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                && (isTooLate(token.text()) || !StrayDigit.years(token.text()).isEmpty());
    }

    private static boolean isTooLate(String digits) {
        return digits.length() == 4 && Integer.parseInt(digits) > LAST_YEAR && Integer.parseInt(digits) % ROUND != 0;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (scan.touchesPrevious(at) || !NumberEnd.isClosed(scan, at + 1)) {
            return Optional.empty();
        }
        boolean opens =
                (scan.token(at - 1).text().equals("In") && scan.token(at + 1).is(','))
                        || (scan.token(at - 1).lower().equals("year")
                                && scan.token(at - 2).lower().equals("the"));
        Optional<DateAround> parts =
                opens ? Optional.of(new DateAround(UNKNOWN, UNKNOWN, UNKNOWN, false, at, at)) : partsBefore(scan, at);
        boolean late = isTooLate(scan.token(at).text());
        // "fell from 7012 in February to 6543 in March" counts; with a day no count is left to be told
        return parts.filter(found -> !late || found.hasDay()).map(found -> find(scan, at, found));
    }

    private static Optional<DateAround> partsBefore(Scan scan, int at) {
        int name = scan.token(at - 1).lower().equals("of") ? at - 2 : at - 1;
        Optional<Integer> season = DateWords.season(scan.token(name));
        if (season.isPresent()) {
            return Optional.of(new DateAround(season.get(), UNKNOWN, UNKNOWN, false, name, at));
        }
        for (int from = at - 1; from >= at - FARTHEST; from--) {
            Cursor cursor = new Cursor(scan, from);
            int before = cursor.day().orElse(UNKNOWN);
            int month = cursor.month().orElse(UNKNOWN);
            int day = before == UNKNOWN && month != UNKNOWN ? cursor.day().orElse(UNKNOWN) : before;
            if (month != UNKNOWN && day != UNKNOWN) {
                cursor.skip(',');
            }
            if (month != UNKNOWN && cursor.at() == at && dayFits(scan, from, before)) {
                return Optional.of(new DateAround(month, day, UNKNOWN, false, from, at));
            }
        }
        return Optional.empty();
    }

    /** A day before the month is asked for last, so that the longest date is the one found. */
    private static boolean dayFits(Scan scan, int from, int dayBefore) {
        return dayBefore != UNKNOWN || !scan.token(from - 1).isNumber();
    }

    private Find<When> find(Scan scan, int at, DateAround parts) {
        String digits = scan.token(at).text();
        List<Reading<When>> readings = StrayDigit.years(digits).stream()
                .flatMap(year -> Dates.candidate(year.getKey(), parts.month(), parts.day(), year.getValue()))
                .map(Candidate::reading)
                .toList();
        String reason = readings.isEmpty()
                ? "no news tells of the year " + digits
                : "there is no year " + digits + "; it has a digit too many";
        return Find.flawed(Kinds.DATE, parts.from(), at + 1, name(), new Flaw(Flaw.Type.IMPOSSIBLE, reason), readings);
    }
}
