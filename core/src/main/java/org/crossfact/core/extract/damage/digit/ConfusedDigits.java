package org.crossfact.core.extract.damage.digit;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.When;

/** Letters that a scanner took for digits, in a year that the words before make one: "in 2O14", "March l998", "November 7, l917". */
public final class ConfusedDigits implements Recogniser {

    private static final int YEAR = 4;
    private static final int FEWEST_DIGITS = 2;

    @Override
    public String name() {
        return "damage/confused-digits";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isWord()
                && token.text().length() < YEAR
                && token.text().chars().allMatch(c -> digit((char) c) != 0);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = scan.touchesPrevious(at) && scan.token(at - 1).isNumber() ? at - 1 : at;
        int to = from;
        StringBuilder digits = new StringBuilder();
        int printed = 0;
        while (to < from + YEAR && digits.length() < YEAR && (to == from || scan.touchesPrevious(to))) {
            Token token = scan.token(to);
            String read = token.isNumber() ? token.text() : isTriggeredBy(token) ? asDigits(token.text()) : "";
            if (read.isEmpty()) {
                break;
            }
            printed += token.isNumber() ? read.length() : 0;
            digits.append(read);
            to++;
        }
        boolean year = printed >= FEWEST_DIGITS
                && Dates.isYear(digits.toString())
                && !scan.touchesPrevious(from)
                && NumberEnd.isClosed(scan, to);
        return year ? find(scan, from, to, Integer.parseInt(digits.toString())) : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, int year) {
        DateAround before = DateAround.before(scan, from);
        if (!before.hasMonth() && !DateWords.leadsToYear(scan.token(from - 1))) {
            return Optional.empty();
        }
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "letters stand for digits in '" + damaged.printed() + "'");
        return new DamagedWords(scan, before.hasMonth() ? before.from() : from, to)
                .dates(
                        name(),
                        flaw,
                        Dates.candidate(
                                year, before.month(), before.day(), "the letters read as the digits they look like"));
    }

    /** The text with a digit for each letter that looks like one. */
    static String asDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(digit((char) c) == 0 ? (char) c : digit((char) c)));
        return digits.toString();
    }

    /** The digit that a letter looks like; 0, the character of no digit, for any other letter. */
    static char digit(char letter) {
        return switch (letter) {
            case 'O', 'o' -> '0';
            case 'l', 'I' -> '1';
            case 'S' -> '5';
            case 'B' -> '8';
            default -> 0;
        };
    }
}
