package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "since 12/2015", "12-2015" as a line of its own: a month in digits, which without a lead may be a file number. */
final class NumericMonth implements Recogniser {

    private static final int TOKENS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    @Override
    public String name() {
        return "date/numeric-month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token mark = scan.token(at + 1);
        Token digits = scan.token(at + 2);
        boolean shape = (mark.is('-') || mark.is('/'))
                && digits.isNumber()
                && digits.text().length() == 4
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2);
        if (!shape || !standsAlone(scan, at)) {
            return Optional.empty();
        }
        int month = Integer.parseInt(scan.token(at).text());
        int year = Integer.parseInt(digits.text());
        boolean real = month >= 1 && month <= PartialDate.LAST_MONTH && year >= FIRST_YEAR && year <= LAST_YEAR;
        return real
                ? Optional.of(DateFinds.date(name(), at, at + TOKENS, PartialDate.ofMonth(year, month)))
                : Optional.empty();
    }

    private static boolean standsAlone(Scan scan, int at) {
        int to = at + TOKENS;
        boolean line = scan.sentenceStart(at) == at && scan.sentenceEnd(at) == to;
        Token next = scan.token(to);
        boolean goesOn = scan.touchesPrevious(to) && (next.isWord() || DateWords.isDash(next) || next.is('/'));
        boolean bracketed = scan.token(at - 1).is('(') && next.is(')');
        boolean labelled = scan.token(at - 1).is(':') && scan.sentenceEnd(at) == to;
        boolean led = DateWords.leadsToYear(scan.token(at - 1)) && !DateWords.isCounted(next);
        return bracketed || (!scan.touchesPrevious(at) && !goesOn && (line || led || labelled));
    }
}
