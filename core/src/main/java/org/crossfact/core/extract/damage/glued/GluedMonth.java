package org.crossfact.core.extract.damage.glued;

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
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** The name of a month glued to the day or year behind it: "March2015", "20 March2015", "June5, 2015", "May14th". */
public final class GluedMonth implements Recogniser {

    private static final int DIGITS_OF_YEAR = 4;

    @Override
    public String name() {
        return "damage/glued-month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.monthInFull(token.text()).isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean glued = scan.touchesPrevious(at + 1) && scan.token(at + 1).isNumber() && !scan.touchesPrevious(at);
        return glued ? find(scan, at) : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int at) {
        int month = DateWords.month(scan.token(at)).orElseThrow();
        String digits = scan.token(at + 1).text();
        int split = digits.length() - DIGITS_OF_YEAR;
        if (split > 0 && split <= 2 && Dates.isYear(digits.substring(split))) {
            int day = Integer.parseInt(digits.substring(0, split));
            return find(scan, at, at + 2, month, day, Integer.parseInt(digits.substring(split)));
        }
        if (split < 0 && isYearBehindComma(scan, at + 2)) {
            int year = Integer.parseInt(scan.token(at + 3).text());
            return find(scan, at, at + 4, month, Integer.parseInt(digits), year);
        }
        Cursor cursor = new Cursor(scan, at + 1);
        int dayBehind = cursor.day().orElse(UNKNOWN);
        int year = (dayBehind == UNKNOWN ? cursor.year() : cursor.yearAfterComma()).orElse(UNKNOWN);
        int from = dayBehind == UNKNOWN && scan.oneSpaceBefore(at) ? dayBefore(scan, at) : at;
        int day = from < at ? new Cursor(scan, from).day().orElse(UNKNOWN) : dayBehind;
        return find(scan, from, cursor.at(), month, day, year);
    }

    /** "October1,1949". */
    private static boolean isYearBehindComma(Scan scan, int comma) {
        return scan.token(comma).is(',')
                && scan.touchesPrevious(comma)
                && scan.touchesPrevious(comma + 1)
                && Dates.isYear(scan.token(comma + 1).text());
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, int month, int day, int year) {
        // a file or an account goes on behind its digits
        boolean goesOn = scan.touchesPrevious(to + 1) || !isClosed(scan, to);
        Stream<Candidate> candidates = goesOn || (day == UNKNOWN && year == UNKNOWN)
                ? Stream.empty()
                : Dates.candidate(year, month, day, "the parts that ran together");
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "the name of a month is glued to the digits behind it");
        return damaged.dates(name(), flaw, candidates);
    }

    /** Where a day ends right before {@code month}, its first token; else {@code month}. */
    private static int dayBefore(Scan scan, int month) {
        for (int from = month - 2; from < month; from++) {
            Cursor cursor = new Cursor(scan, from);
            if (cursor.day().isPresent()
                    && cursor.at() == month
                    && !scan.token(from - 1).isNumber()) {
                return from;
            }
        }
        return month;
    }

    private static boolean isClosed(Scan scan, int to) {
        Token next = scan.token(to);
        return !scan.touchesPrevious(to)
                || next.is('.')
                || next.is(',')
                || next.is(';')
                || next.is(')')
                || next.is(':');
    }
}
