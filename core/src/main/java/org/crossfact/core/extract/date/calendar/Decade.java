package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "the 1960s", "1990's". */
final class Decade implements Recogniser {

    @Override
    public String name() {
        return "date/decade";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() == 4 && token.text().endsWith("0");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int end = at + 1;
        if (scan.token(end).is('\'') || scan.token(end).is('\u2019')) {
            end++;
        }
        int year = Integer.parseInt(scan.token(at).text());
        boolean decade = scan.token(end).lower().equals("s") && scan.touchesPrevious(end) && year >= 1000;
        return decade
                ? Optional.of(DateFinds.date(
                        name(),
                        at,
                        end + 1,
                        year % 100 == 0 && !scan.token(at - 1).lower().equals("the")
                                ? PartialDate.ofCentury(year)
                                : PartialDate.ofDecade(year)))
                : Optional.empty();
    }
}
