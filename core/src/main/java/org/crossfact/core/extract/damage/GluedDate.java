package org.crossfact.core.extract.damage;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * Year or month digits glued to a month name: "1981February 4th" (1981年2月4日), "198211October 24th", "1February 20"
 * (12月20日).
 */
final class GluedDate implements Recogniser {

    private static final int LONGEST = 6;

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
        Token digits = scan.token(at - 1);
        boolean glued = scan.touchesPrevious(at)
                && digits.isNumber()
                && digits.text().length() <= LONGEST
                && (!scan.touchesPrevious(at - 1)
                        || scan.token(at - 2).isWord()
                        || scan.token(at - 2).is('-'));
        if (!glued) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        int day = cursor.day().orElse(UNKNOWN);
        OptionalInt year = cursor.yearAfterComma();
        List<Reading<When>> readings = candidates(digits.text(), month, day, year.orElse(UNKNOWN))
                .map(Candidate::reading)
                .distinct()
                .toList();
        Flaw flaw = new Flaw(
                Flaw.Type.GARBLED,
                "digits are glued to the name of a month",
                List.of("printed: " + scan.text(at - 1, cursor.at())));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.DATE, at - 1, cursor.at(), name(), flaw, readings));
    }

    private static Stream<Candidate> candidates(String digits, int month, int day, int year) {
        if (digits.length() >= 4 && Dates.isYear(digits.substring(0, 4))) {
            int glued = Integer.parseInt(digits.substring(0, 4));
            String rest = digits.substring(4);
            if (rest.isEmpty() && PartialDate.possible(glued, month, day)) {
                return Dates.candidate(glued, month, day, "the year is glued to the month");
            }
            return rest.isEmpty()
                    ? MonthDigits.months("1", month)
                            .flatMap(found -> Dates.candidate(glued, found.number(), day, found.reason()))
                    : Stream.concat(
                            MonthDigits.months(rest, month)
                                    .flatMap(found -> Dates.candidate(glued, found.number(), day, found.reason())),
                            MonthDigits.months("1", month)
                                    .flatMap(found -> Dates.candidate(glued, found.number(), day, found.reason())));
        }
        return digits.equals("1") && day != UNKNOWN
                ? MonthDigits.months(digits, month)
                        .flatMap(found -> Dates.candidate(year, found.number(), day, found.reason()))
                : Stream.empty();
    }
}
