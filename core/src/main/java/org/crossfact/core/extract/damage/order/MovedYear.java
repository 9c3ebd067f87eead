package org.crossfact.core.extract.damage.order;

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
import org.crossfact.core.value.When;

/**
 * The first digit of the year moved before the month, and the day stuck to the other three: "1 August, 9841 day" is
 * 1·984·1, 1 August 1984.
 */
public final class MovedYear implements Recogniser {

    private static final int DIGITS_LEFT = 3;

    private static final int MOST_DIGITS = 5;

    @Override
    public String name() {
        return "damage/moved-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                && token.text().length() > DIGITS_LEFT
                && token.text().length() <= MOST_DIGITS
                && Dates.isYear("1" + token.text().substring(0, DIGITS_LEFT));
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int name = scan.token(at - 1).is(',') ? at - 2 : at - 1;
        Cursor month = new Cursor(scan, name);
        boolean word = isDayWord(scan.token(at + 1));
        boolean moved = scan.token(name - 1).text().equals("1")
                && !scan.touchesPrevious(at)
                && scan.oneSpaceBefore(name)
                && (word || NumberEnd.isClosedByMark(scan, at + 1));
        return moved && month.month().isPresent()
                ? find(
                        scan,
                        name - 1,
                        at,
                        word ? at + 2 : at + 1,
                        new Cursor(scan, name).month().getAsInt())
                : Optional.empty();
    }

    private static boolean isDayWord(Token token) {
        return token.lower().equals("day") || token.lower().equals("days");
    }

    private Optional<Find<When>> find(Scan scan, int from, int at, int to, int month) {
        String digits = scan.token(at).text();
        int year = Integer.parseInt("1" + digits.substring(0, DIGITS_LEFT));
        int day = Integer.parseInt(digits.substring(DIGITS_LEFT));
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "the first digit of the year stands before the month");
        return damaged.dates(
                name(),
                flaw,
                Dates.candidate(
                        year,
                        month,
                        day,
                        "the 1 before the month is the first digit of " + year + ", then comes the day"));
    }
}
