package org.crossfact.core.extract.date.calendar;

import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "FY2012", "FY 12", "CY18": a financial or a calendar year; how a financial year lies to the calendar nobody tells. */
final class FinancialYear implements Recogniser {

    @Override
    public String name() {
        return "date/financial-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("fy") || token.lower().equals("cy");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        OptionalInt year = year(scan, at + 1);
        if (year.isEmpty() || scan.touchesPrevious(at)) {
            return Optional.empty();
        }
        When calendar = When.stated(PartialDate.ofYear(year.getAsInt()));
        boolean financial = scan.token(at).lower().equals("fy");
        When when = financial ? calendar.withTimex("FY" + year.getAsInt()) : calendar;
        return Optional.of(Find.printed(Kinds.DATE, at, at + 2, name(), when));
    }

    private static OptionalInt year(Scan scan, int at) {
        Token digits = scan.token(at);
        Token next = scan.token(at + 1);
        boolean goesOn = scan.touchesPrevious(at + 1)
                && (next.isWord()
                        || DateWords.isDash(next)
                        || scan.token(at + 2).isNumber());
        if (!digits.isNumber() || goesOn) {
            return OptionalInt.empty();
        }
        return switch (digits.text().length()) {
            case 2 -> OptionalInt.of(ShortYear.of(digits.text()));
            case 4 -> OptionalInt.of(Integer.parseInt(digits.text()));
            default -> OptionalInt.empty();
        };
    }
}
