package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.extract.figure.numeral.YearWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "in nineteen eighty-four", "since two thousand and six": a year in words that a preposition leads. */
final class YearInWords implements Recogniser {

    @Override
    public String name() {
        return "date/year-in-words";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return YearWords.mayBegin(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!DateWords.leadsToYear(scan.token(at - 1))) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, at);
        OptionalInt year = cursor.year();
        return year.isPresent() && cursor.at() > at + 1
                ? Optional.of(DateFinds.date(name(), at, cursor.at(), PartialDate.ofYear(year.getAsInt())))
                : Optional.empty();
    }
}
