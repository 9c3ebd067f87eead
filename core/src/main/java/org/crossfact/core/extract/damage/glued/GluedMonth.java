package org.crossfact.core.extract.damage.glued;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
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
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** The name of a month glued to the day or year behind it: "March2015", "June5, 2015", "May14th". */
public final class GluedMonth implements Recogniser {

    @Override
    public String name() {
        return "damage/glued-month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.month(token)
                .filter(month -> token.lower().equalsIgnoreCase(DateWords.monthName(month)))
                .isPresent();
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean glued = scan.touchesPrevious(at + 1) && scan.token(at + 1).isNumber() && !scan.touchesPrevious(at);
        return glued ? find(scan, at) : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int at) {
        int month = DateWords.month(scan.token(at)).orElseThrow();
        Cursor cursor = new Cursor(scan, at + 1);
        int day = cursor.day().orElse(UNKNOWN);
        int year = (day == UNKNOWN ? cursor.year() : cursor.yearAfterComma()).orElse(UNKNOWN);
        // a file or an account goes on behind its digits
        boolean goesOn = scan.touchesPrevious(cursor.at() + 1) || !isClosed(scan, cursor.at());
        Stream<Candidate> candidates = goesOn || (day == UNKNOWN && year == UNKNOWN)
                ? Stream.empty()
                : Dates.candidate(year, month, day, "the parts that ran together");
        List<Reading<When>> readings = candidates.map(Candidate::reading).toList();
        String printed = scan.text(at, cursor.at());
        Flaw flaw = new Flaw(
                Flaw.Type.GARBLED,
                "the name of a month is glued to the digits behind it",
                List.of("printed: " + printed));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.DATE, at, cursor.at(), name(), flaw, readings));
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
