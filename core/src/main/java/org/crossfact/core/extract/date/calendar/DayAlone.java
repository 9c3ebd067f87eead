package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Cursor;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "on the 28th", "since 24th": a day of a month that the text takes as known. */
final class DayAlone implements Recogniser {

    private static final Set<String> LEADS = Set.of("on", "since", "until", "by", "before", "after", "from");

    @Override
    public String name() {
        return "date/day";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Cursor cursor = new Cursor(scan, at);
        OptionalInt day = cursor.day();
        if (day.isEmpty() || !cursor.endedInOrdinal() || day.getAsInt() > 31) {
            return Optional.empty();
        }
        int lead = scan.token(at - 1).lower().equals("the") ? at - 2 : at - 1;
        Token next = cursor.next();
        // "on the 10th anniversary", "on the 38th parallel": a noun follows
        boolean nounFollows =
                next.isWord() && !next.isCapitalised() && !next.lower().equals("and");
        boolean led = LEADS.contains(scan.token(lead).lower())
                || (lead == at - 2 && DateWords.weekday(scan.token(lead)).isPresent());
        return led && (!nounFollows || DateWords.isFunctionWord(next))
                ? Optional.of(
                        DateFinds.date(name(), at, cursor.at(), PartialDate.ofDay(UNKNOWN, UNKNOWN, day.getAsInt())))
                : Optional.empty();
    }
}
