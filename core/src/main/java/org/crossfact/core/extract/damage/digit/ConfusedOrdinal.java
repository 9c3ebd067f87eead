package org.crossfact.core.extract.damage.digit;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** A letter that a scanner took for the last digit of a day with its ending: "the 2lst of May", "June 3Oth, 2012". */
public final class ConfusedOrdinal implements Recogniser {

    private static final int LENGTH = 3;

    @Override
    public String name() {
        return "damage/confused-ordinal";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        String word = token.text();
        return token.isWord()
                && word.length() == LENGTH
                && ConfusedDigits.digit(word.charAt(0)) != 0
                && isEnding(word.substring(1));
    }

    private static boolean isEnding(String letters) {
        return switch (letters) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token tens = scan.token(at - 1);
        boolean day = scan.touchesPrevious(at)
                && tens.isNumber()
                && tens.text().length() == 1
                && !scan.touchesPrevious(at - 1);
        return day ? find(scan, at) : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int at) {
        Optional<Integer> before = DateWords.month(scan.token(at - 2));
        int of = scan.token(at + 1).lower().equals("of") ? at + 2 : at + 1;
        Cursor cursor = new Cursor(scan, before.isPresent() ? at + 1 : of);
        int month = before.isPresent() ? before.get() : cursor.month().orElse(UNKNOWN);
        if (month == UNKNOWN) {
            return Optional.empty();
        }
        char digit = ConfusedDigits.digit(scan.token(at).text().charAt(0));
        int day = Integer.parseInt(scan.token(at - 1).text() + digit);
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        int from = before.isPresent() ? at - 2 : at - 1;
        DamagedWords damaged = new DamagedWords(scan, at - 1, at + 1);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "a letter stands for a digit in '" + damaged.printed() + "'");
        return new DamagedWords(scan, from, cursor.at())
                .dates(name(), flaw, Dates.candidate(year, month, day, "the letter read as the digit it looks like"));
    }
}
