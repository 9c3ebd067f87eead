package org.crossfact.core.extract.damage.order;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** Day and year before the month that the day belongs to: "on 2016 24 October", "on 15 2020 May". */
public final class YearBeforeDay implements Recogniser {

    @Override
    public String name() {
        return "damage/year-before-day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean comma = scan.token(at - 2).is(',') && scan.touchesPrevious(at - 2);
        int from = comma ? at - 3 : at - 2;
        boolean shape = scan.token(from).isNumber()
                && scan.token(at - 1).isNumber()
                && scan.oneSpaceBefore(at)
                && scan.oneSpaceBefore(at - 1)
                && (!comma || scan.token(from - 1).lower().equals("on"))
                && !scan.touchesPrevious(from)
                && !scan.token(from - 1).isNumber();
        if (!shape || !isLed(scan, from)) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        // "by 2016 24 May festivals" counts; nobody puts the year behind the day
        boolean dayFirst = scan.token(from).text().length() <= 2;
        return (dayFirst || NumberEnd.isClosed(scan, cursor.at())) && !isYearBehind(scan, cursor)
                ? new DamagedWords(scan, from, cursor.at())
                        .dates(
                                name(),
                                new Flaw(Flaw.Type.OUT_OF_ORDER, "the year stands before the month"),
                                date(scan, from, at - 1, month))
                : Optional.empty();
    }

    /** A day goes with "on" or "the"; "by 2016 24 May festivals" counts. */
    private static boolean isLed(Scan scan, int from) {
        return switch (scan.token(from - 1).lower()) {
            case "on", "the", "of", "since", "until" -> true;
            default -> scan.sentenceStart(from) == from;
        };
    }

    private static boolean isYearBehind(Scan scan, Cursor cursor) {
        return new Cursor(scan, cursor.at()).yearAfterComma().isPresent();
    }

    private static Stream<Candidate> date(Scan scan, int first, int second, int month) {
        boolean yearFirst = scan.token(first).text().length() > 2;
        OptionalInt year = new Cursor(scan, yearFirst ? first : second).year();
        OptionalInt day = new Cursor(scan, yearFirst ? second : first).day();
        return year.isPresent() && day.isPresent()
                ? Dates.candidate(year.getAsInt(), month, day.getAsInt(), "only one of the two numbers can be the day")
                : Stream.empty();
    }
}
