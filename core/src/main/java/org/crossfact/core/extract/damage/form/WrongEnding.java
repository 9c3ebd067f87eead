package org.crossfact.core.extract.damage.form;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** An ordinal number with the ending of another: "the 11st day"; "June 3th, 2019" stays a date. */
public final class WrongEnding implements Recogniser {

    @Override
    public String name() {
        return "damage/wrong-ending";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return OrdinalEnding.mayFollow(token);
    }

    @Override
    public Optional<? extends Find<?>> read(Scan scan, int at) {
        Token ending = scan.token(at + 1);
        int number = Integer.parseInt(scan.token(at).text());
        // "11TH", "11Th" are house styles, and "1 1th" is a number in pieces
        boolean wrong = !scan.touchesPrevious(at)
                && !scan.token(at - 1).isNumber()
                && scan.touchesPrevious(at + 1)
                && DateWords.isOrdinalEnding(ending)
                && ending.text().equals(ending.lower())
                && !ending.lower().equals(OrdinalEnding.of(number));
        if (!wrong) {
            return Optional.empty();
        }
        String reason = "the ordinal of " + number + " ends in '" + OrdinalEnding.of(number) + "'";
        Optional<Find<When>> day = day(scan, at, number, reason);
        return day.isPresent() ? day : Optional.of(OrdinalEnding.find(scan, at, at + 2, name(), reason));
    }

    private Optional<Find<When>> day(Scan scan, int at, int day, String reason) {
        Optional<Integer> before = DateWords.month(scan.token(at - 1));
        boolean of = before.isEmpty() && scan.token(at + 2).lower().equals("of");
        Cursor cursor = new Cursor(scan, of ? at + 3 : at + 2);
        int month = before.isPresent() ? before.get() : cursor.month().orElse(UNKNOWN);
        int year = month == UNKNOWN ? UNKNOWN : cursor.yearAfterComma().orElse(UNKNOWN);
        DamagedWords damaged = new DamagedWords(scan, before.isPresent() ? at - 1 : at, cursor.at());
        return month == UNKNOWN
                ? Optional.empty()
                : damaged.dates(
                        name(),
                        damaged.flaw(Flaw.Type.MALFORMED, reason),
                        Dates.candidate(year, month, day, "the day with its right ending"));
    }
}
