package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "Reiwa 4", "Heisei 30", "Showa 39": a year of a Japanese era, whose first began in the year that the list tells. */
final class JapaneseEra implements Recogniser {

    private static final Lexicon ERAS = Lexicon.load(JapaneseEra.class, "japanese-eras.txt");
    private static final int LONGEST = 64;

    @Override
    public String name() {
        return "date/japanese-era";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isCapitalised() && ERAS.contains(token.lower());
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token number = scan.token(at + 1);
        Token next = scan.token(at + 2);
        boolean goesOn = scan.touchesPrevious(at + 2) && (DateWords.isDash(next) || next.isWord());
        if (!number.isNumber() || number.text().length() > 2 || !scan.oneSpaceBefore(at + 1) || goesOn) {
            return Optional.empty();
        }
        int year = Integer.parseInt(number.text());
        int first = Integer.parseInt(ERAS.value(scan.token(at).lower()).orElseThrow());
        return year >= 1 && year <= LONGEST && !DateWords.isCounted(next)
                ? Optional.of(DateFinds.date(name(), at, at + 2, PartialDate.ofYear(first + year - 1)))
                : Optional.empty();
    }
}
