package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.value.When;

/** A range of days whose first day a space cuts in two: "from 1 5 to 20 March 2022", "June 1 9 to 23". */
public final class SplitFirstDay implements Recogniser {

    @Override
    public String name() {
        return "damage/split-first-day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals("1") || token.text().equals("2");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token ones = scan.token(at + 1);
        OptionalInt before = new Cursor(scan, at - 1).month();
        boolean pieces = (before.isPresent() || scan.token(at - 1).lower().equals("from"))
                && scan.oneSpaceBefore(at + 1)
                && ones.isNumber()
                && ones.text().length() == 1;
        Cursor cursor = new Cursor(scan, at + 2);
        OptionalInt last = pieces && cursor.skipRangeWord() ? cursor.day() : OptionalInt.empty();
        OptionalInt month = before.isPresent() ? before : cursor.month();
        if (last.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        int first = Integer.parseInt(scan.token(at).text() + ones.text());
        return new DamagedWords(scan, before.isPresent() ? at - 1 : at, cursor.at())
                .times(
                        name(),
                        Pieces.flaw(new DamagedWords(scan, at, at + 2)),
                        Dates.days(year, month.getAsInt(), first, last.getAsInt(), "the pieces joined: " + first)
                                .stream());
    }
}
