package org.crossfact.core.extract.damage.form;

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
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** A month behind "on", which goes with days, where a sentence opens: "On August 2008, the games began." */
public final class MonthAfterOn implements Recogniser {

    @Override
    public String name() {
        return "damage/month-after-on";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean opens = scan.token(at - 1).text().equals("On") && scan.sentenceStart(at) == at - 1;
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElseThrow();
        OptionalInt year = opens ? cursor.yearAfterComma() : OptionalInt.empty();
        boolean told = year.isPresent()
                && scan.token(cursor.at()).is(',')
                && scan.token(cursor.at() + 1).isWord();
        Flaw flaw = new Flaw(Flaw.Type.MALFORMED, "'on' goes with a day, and this is a month");
        return told
                ? new DamagedWords(scan, at - 1, cursor.at())
                        .dates(
                                name(),
                                flaw,
                                Dates.candidate(year.getAsInt(), month, UNKNOWN, "a month is told with 'in'"))
                : Optional.empty();
    }
}
