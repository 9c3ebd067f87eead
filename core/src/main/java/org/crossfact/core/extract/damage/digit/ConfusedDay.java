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

/** A letter that a scanner took for a digit, in a day beside its month: "May 1O, 1998", "l5 March". */
public final class ConfusedDay implements Recogniser {

    @Override
    public String name() {
        return "damage/confused-day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord()
                && token.text().length() <= 2
                && token.text().chars().allMatch(c -> ConfusedDigits.digit((char) c) != 0);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Optional<Find<When>> letters = lettersAlone(scan, at);
        return letters.isPresent() || scan.token(at).text().length() > 1 ? letters : oneLetter(scan, at);
    }

    /** "March lO, 1965", "June l, 1938": between a month and a year. */
    private Optional<Find<When>> lettersAlone(Scan scan, int at) {
        boolean day = scan.oneSpaceBefore(at)
                && DateWords.isMonth(scan.token(at - 1))
                && scan.token(at).text().charAt(0) == 'l'
                && scan.token(at + 1).is(',')
                && Dates.isYear(scan.token(at + 2).text());
        return day
                ? find(
                        scan,
                        at,
                        at + 1,
                        Integer.parseInt(ConfusedDigits.asDigits(scan.token(at).text())))
                : Optional.empty();
    }

    private Optional<Find<When>> oneLetter(Scan scan, int at) {
        boolean behind = scan.touchesPrevious(at) && isOneDigit(scan.token(at - 1));
        // "O2" and "B6" are names; only an l in front is none
        boolean one = scan.token(at).text().equals("l")
                || (scan.token(at).text().equals("I") && DateWords.isMonth(scan.token(at - 1)));
        boolean before = one && scan.touchesPrevious(at + 1) && isOneDigit(scan.token(at + 1));
        int from = behind ? at - 1 : at;
        int to = from + 2;
        boolean alone = behind != before && !scan.touchesPrevious(from) && !scan.touchesPrevious(to + 1);
        if (!alone || (scan.touchesPrevious(to) && scan.token(to).isWord())) {
            return Optional.empty();
        }
        char letter = ConfusedDigits.digit(scan.token(at).text().charAt(0));
        String digits = behind
                ? scan.token(from).text() + letter
                : letter + scan.token(from + 1).text();
        return find(scan, from, to, Integer.parseInt(digits));
    }

    private static boolean isOneDigit(Token token) {
        return token.isNumber() && token.text().length() == 1;
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, int day) {
        Optional<Integer> before = DateWords.month(scan.token(from - 1));
        Optional<Integer> behind = DateWords.month(scan.token(to));
        Optional<Integer> month = before.or(() -> behind);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(scan, before.isPresent() ? to : to + 1);
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "a letter stands for a digit in '" + damaged.printed() + "'");
        return new DamagedWords(scan, before.isPresent() ? from - 1 : from, cursor.at())
                .dates(
                        name(),
                        flaw,
                        Dates.candidate(year, month.get(), day, "the letter read as the digit it looks like"));
    }
}
