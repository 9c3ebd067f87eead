package org.crossfact.core.extract.damage.form;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** A day behind "in", which goes with months: "published in April 13." */
public final class DayAfterIn implements Recogniser {

    private static final int LAST_DAY = 31;

    private static final Set<String> BEHIND = Set.of("by", "to", "when", "after", "before", "while");

    @Override
    public String name() {
        return "damage/day-after-in";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!scan.token(at - 1).lower().equals("in") || !scan.oneSpaceBefore(at)) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        OptionalInt day = cursor.day();
        int year = day.isPresent() ? cursor.yearAfterComma().orElse(UNKNOWN) : UNKNOWN;
        if (day.isEmpty() || day.getAsInt() > LAST_DAY || isCounted(scan, at, cursor.at(), year)) {
            return Optional.empty();
        }
        Flaw flaw = new Flaw(Flaw.Type.MALFORMED, "'in' goes with a month, and this is a day");
        return new DamagedWords(scan, at - 1, cursor.at())
                .dates(name(), flaw, Dates.candidate(year, month, day.getAsInt(), "a day is told with 'on'"));
    }

    /** "in April 13, in May 20": the number may count what the sentence named before. */
    private static boolean isCounted(Scan scan, int month, int next, int year) {
        boolean end = scan.token(next).is('.') || scan.token(next).is(';') || next >= scan.size();
        boolean closed = (end && NumberEnd.isClosedByMark(scan, next)) || goesOn(scan, month, next);
        if (!closed && year == UNKNOWN) {
            return true;
        }
        int start = Math.max(scan.sentenceStart(month), month - 40);
        for (int i = start; i < month - 1; i++) {
            if (year == UNKNOWN && (DateWords.isMonth(scan.token(i)) || isCount(scan, i))) {
                return true;
            }
        }
        return false;
    }

    /** "were told in April 27 by the board": behind a count stand its verb and what is told of it. */
    private static boolean goesOn(Scan scan, int month, int next) {
        boolean told = scan.token(next).is(',')
                ? scan.token(next + 1).isWord() && NumberEnd.isClosedByMark(scan, next)
                : BEHIND.contains(scan.token(next).lower())
                        && !scan.token(next + 1).isNumber();
        return told && !scan.token(month - 1).isCapitalised();
    }

    /** A number that is no year. */
    private static boolean isCount(Scan scan, int i) {
        return scan.token(i).isNumber() && !Dates.isYear(scan.token(i).text());
    }
}
