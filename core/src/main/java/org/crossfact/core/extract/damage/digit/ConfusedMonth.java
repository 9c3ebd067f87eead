package org.crossfact.core.extract.damage.digit;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.When;

/** A digit that a scanner took for a letter of a month: "Apri1 12, 1961", "3 0ctober 1990". */
public final class ConfusedMonth implements Recogniser {

    private static final Lexicon MONTHS = Lexicon.load(ConfusedMonth.class, "confused-months.txt");
    private static final int DIGITS_BEFORE = 2;

    @Override
    public String name() {
        return "damage/confused-month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals("0")
                || token.text().equals("1")
                || token.text().equals("5");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = scan.touchesPrevious(at) && scan.token(at - 1).isWord() ? at - 1 : at;
        int to = scan.touchesPrevious(at + 1) && scan.token(at + 1).isWord() ? at + 2 : at + 1;
        boolean alone = to - from > 1
                && !scan.touchesPrevious(from)
                && scan.span(from, to).length() < 10;
        Optional<String> month = alone ? MONTHS.value(scan.text(from, to).toLowerCase(Locale.ROOT)) : Optional.empty();
        return month.flatMap(number -> find(scan, from, to, Integer.parseInt(number)));
    }

    private Optional<Find<When>> find(Scan scan, int from, int to, int month) {
        Token before = scan.token(from - 1);
        Cursor first = new Cursor(scan, from - 1);
        int dayBefore = before.isNumber() && before.text().length() <= DIGITS_BEFORE
                ? first.day().orElse(UNKNOWN)
                : UNKNOWN;
        Cursor cursor = new Cursor(scan, to);
        int day = dayBefore == UNKNOWN ? cursor.day().orElse(UNKNOWN) : dayBefore;
        int year = cursor.yearAfterComma().orElse(UNKNOWN);
        if (day == UNKNOWN && year == UNKNOWN) {
            return Optional.empty();
        }
        DamagedWords damaged = new DamagedWords(scan, from, to);
        Flaw flaw = damaged.flaw(Flaw.Type.GARBLED, "a digit stands for a letter in '" + damaged.printed() + "'");
        return new DamagedWords(scan, dayBefore == UNKNOWN ? from : from - 1, cursor.at())
                .dates(name(), flaw, Dates.candidate(year, month, day, "the digit read as the letter it looks like"));
    }
}
