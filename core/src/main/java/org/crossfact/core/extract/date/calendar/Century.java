package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "the 20th century", "19th-century". */
final class Century implements Recogniser {

    @Override
    public String name() {
        return "date/century";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("century");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int ending = DateWords.isDash(scan.token(at - 1)) ? at - 2 : at - 1;
        Token number = scan.token(ending - 1);
        if (isBeforeOurCount(scan, at + 1)
                || !DateWords.isOrdinalEnding(scan.token(ending))
                || !number.isNumber()
                || number.text().length() > 2) {
            return Optional.empty();
        }
        int first = (Integer.parseInt(number.text()) - 1) * 100;
        return first >= 100 && first <= 2100
                ? Optional.of(DateFinds.date(name(), ending - 1, at + 1, PartialDate.ofCentury(first)))
                : Optional.empty();
    }

    /** "The 5th century BC". */
    private static boolean isBeforeOurCount(Scan scan, int at) {
        String era = scan.token(at).text();
        return era.equals("BC")
                || era.equals("BCE")
                || (era.equals("B") && scan.token(at + 1).is('.'));
    }
}
