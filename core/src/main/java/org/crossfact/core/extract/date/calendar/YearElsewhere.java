package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** A year in the digits of another script: four Arabic, Devanagari or full-width digits behind "in". */
final class YearElsewhere implements Recogniser {

    @Override
    public String name() {
        return "date/year-elsewhere";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Cursor.isOtherDigit(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt year = DateWords.leadsToYear(scan.token(at - 1)) ? cursor.yearInOtherDigits() : OptionalInt.empty();
        return year.isPresent() && !DateWords.isCounted(cursor.next())
                ? Optional.of(DateFinds.date(name(), at, cursor.at(), PartialDate.ofYear(year.getAsInt())))
                : Optional.empty();
    }
}
