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
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.When;

/** A month or year behind "on", which goes with days: "On August 2008, the games began", "the season begins on June". */
public final class PeriodAfterOn implements Recogniser {

    private static final Lexicon HAPPENING = Lexicon.load(PeriodAfterOn.class, "happening.txt");

    @Override
    public String name() {
        return "damage/period-after-on";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token) || Dates.isYear(token.text());
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        if (!scan.token(at - 1).lower().equals("on") || !scan.oneSpaceBefore(at)) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, at);
        int month = cursor.month().orElse(UNKNOWN);
        int year = (month == UNKNOWN ? cursor.year() : cursor.yearAfterComma()).orElse(UNKNOWN);
        boolean told = opens(scan, at - 1, cursor.at(), month, year)
                || (HAPPENING.contains(scan.token(at - 2).lower()) && NumberEnd.isClosed(scan, cursor.at()));
        Flaw flaw = new Flaw(
                Flaw.Type.MALFORMED, "'on' goes with a day, and this is a " + (month == UNKNOWN ? "year" : "month"));
        return told && !goesOn(scan, cursor.at())
                ? new DamagedWords(scan, at - 1, cursor.at())
                        .dates(
                                name(),
                                flaw,
                                Dates.candidate(
                                        year,
                                        month,
                                        UNKNOWN,
                                        "a " + (month == UNKNOWN ? "year" : "month") + " is told with 'in'"))
                : Optional.empty();
    }

    /** "On August 2008, the games began". */
    private static boolean opens(Scan scan, int on, int next, int month, int year) {
        return scan.token(on).isCapitalised()
                && scan.sentenceStart(on) == on
                && month != UNKNOWN
                && year != UNKNOWN
                && scan.token(next).is(',')
                && scan.token(next + 1).isWord();
    }

    /** "begins on June, 12", "on August and September 9": the day stands further on. */
    private static boolean goesOn(Scan scan, int next) {
        return scan.token(next + 1).isNumber() || scan.token(next + 2).isNumber();
    }
}
