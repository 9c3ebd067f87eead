package org.crossfact.core.extract.damage.placeholder;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.MonthDigits;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/**
 * The 6 of the placeholder became June, and its plus sign a "to" or moved before the digits: "June 5438 to October 2004"
 * and "June+10, 5438, 2004" are 1月, January 2004; "June+February 5438" is December.
 */
public final class BeheadedMonth implements Recogniser {

    private static final String DIGITS = "5438";

    private static final int JUNE = 6;

    private static final int OCTOBER = 10;

    @Override
    public String name() {
        return "damage/beheaded-month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals(DIGITS);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        return isJune(scan.token(at - 1)) ? withTo(scan, at) : withPlus(scan, at);
    }

    /** "June 5438 to October 2004". */
    private Optional<Find<When>> withTo(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at + 1);
        boolean joined = cursor.skip("to") || cursor.skip("and");
        int named = joined ? cursor.month().orElse(UNKNOWN) : UNKNOWN;
        return named == UNKNOWN ? Optional.empty() : find(scan, at - 1, cursor, named);
    }

    /** "June+10, 5438, 2004", "June+February 5438". */
    private Optional<Find<When>> withPlus(Scan scan, int at) {
        int last = scan.token(at - 1).is(',') ? at - 2 : at - 1;
        boolean plus = scan.token(last - 1).is('+') && isJune(scan.token(last - 2));
        int named =
                DateWords.month(scan.token(last)).orElse(scan.token(last).text().equals("10") ? OCTOBER : UNKNOWN);
        return plus && named != UNKNOWN ? find(scan, last - 2, new Cursor(scan, at + 1), named) : Optional.empty();
    }

    private static boolean isJune(Token token) {
        return DateWords.month(token).filter(month -> month == JUNE).isPresent();
    }

    private Optional<Find<When>> find(Scan scan, int from, Cursor end, int named) {
        int year = end.yearAfterComma().orElse(UNKNOWN);
        DamagedWords damaged = new DamagedWords(scan, from, end.at());
        Flaw flaw = damaged.flaw(
                Flaw.Type.GARBLED, "June and " + DIGITS + " are what is left of a placeholder for a lost digit 1");
        return damaged.dates(
                name(),
                flaw,
                MonthDigits.months("1", named)
                        .flatMap(month -> Dates.candidate(year, month.number(), UNKNOWN, month.reason())));
    }
}
