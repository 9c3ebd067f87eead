package org.crossfact.core.extract.damage.glued;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
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

/** A day glued to its year or to the weekday before it: "October 62018", "June 4th2015", "Monday5 June 2017". */
public final class GluedDay implements Recogniser {

    private static final int DIGITS_OF_YEAR = 4;
    private static final int MOST_DIGITS = 6;

    @Override
    public String name() {
        return "damage/glued-day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        return toWord(scan, at, cursor, month).or(() -> toYear(scan, at, month));
    }

    /** "Monday25 August", "of25 August". */
    private Optional<Find<When>> toWord(Scan scan, int at, Cursor cursor, int month) {
        int day = DateWords.isOrdinalEnding(scan.token(at - 1)) ? at - 2 : at - 1;
        OptionalInt number = new Cursor(scan, day).day();
        boolean glued = number.isPresent()
                && scan.touchesPrevious(day)
                && (DateWords.weekdayInFull(scan.token(day - 1)).isPresent() || isLead(scan.token(day - 1)))
                && !scan.touchesPrevious(day - 1);
        return glued
                ? find(scan, day - 1, cursor, cursor.yearAfterComma().orElse(UNKNOWN), month, number.getAsInt())
                : Optional.empty();
    }

    private static boolean isLead(Token word) {
        return switch (word.lower()) {
            case "on", "of", "in", "by", "since", "until", "from", "to" -> true;
            default -> false;
        };
    }

    private Optional<Find<When>> toYear(Scan scan, int at, int month) {
        int first = at + 1;
        String digits = scan.token(first).text();
        if (!scan.token(first).isNumber() || scan.touchesPrevious(first)) {
            return Optional.empty();
        }
        boolean ordinal = DateWords.isOrdinalEnding(scan.token(first + 1)) && scan.touchesPrevious(first + 1);
        int year = ordinal ? first + 2 : first;
        String told =
                ordinal ? scan.token(year).text() : digits.substring(Math.max(0, digits.length() - DIGITS_OF_YEAR));
        boolean glued = ordinal
                ? scan.touchesPrevious(year) && digits.length() <= 2
                : digits.length() == DIGITS_OF_YEAR + 1
                        || (digits.length() == MOST_DIGITS
                                && scan.token(at - 1).lower().equals("on"));
        if (!glued || !Dates.isYear(told) || !NumberEnd.isClosed(scan, year + 1)) {
            return Optional.empty();
        }
        String day = ordinal ? digits : digits.substring(0, digits.length() - DIGITS_OF_YEAR);
        return find(scan, at, new Cursor(scan, year + 1), Integer.parseInt(told), month, Integer.parseInt(day));
    }

    private Optional<Find<When>> find(Scan scan, int from, Cursor end, int year, int month, int day) {
        DamagedWords damaged = new DamagedWords(scan, from, end.at());
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "the day is glued to what stands beside it");
        return damaged.dates(name(), flaw, Dates.candidate(year, month, day, "the parts that ran together"));
    }
}
