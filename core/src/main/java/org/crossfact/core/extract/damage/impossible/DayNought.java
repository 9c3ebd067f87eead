package org.crossfact.core.extract.damage.impossible;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** A day with the number nought beside its month and year: "00 March 2014", "June 0, 1995". */
public final class DayNought implements Recogniser {

    @Override
    public String name() {
        return "damage/day-nought";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals("0") || token.text().equals("00");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        boolean behind = DateWords.isMonth(scan.token(at - 1));
        Cursor cursor = new Cursor(scan, at + 1);
        boolean beside =
                behind || (scan.oneSpaceBefore(at + 1) && cursor.month().isPresent());
        OptionalInt year = beside ? cursor.yearAfterComma() : OptionalInt.empty();
        if (year.isEmpty() || scan.touchesPrevious(at)) {
            return Optional.empty();
        }
        Flaw flaw = new Flaw(Flaw.Type.IMPOSSIBLE, "no month has a day 0");
        return Optional.of(new DamagedWords(scan, behind ? at - 1 : at, cursor.at()).lost(name(), flaw, Kinds.DATE));
    }
}
