package org.crossfact.core.extract.date.calendar;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** "in May", "since March", "late August": a month that a word before it betrays as one. */
final class MonthAlone implements Recogniser {

    private static final Set<String> LEADS = Set.of(
            "in", "since", "by", "until", "till", "during", "before", "after", "from", "through", "early", "late",
            "mid", "of");

    @Override
    public String name() {
        return "date/month";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return DateWords.isMonth(token);
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token next = scan.token(at + 1);
        boolean digitsFollow = next.isNumber() && next.text().length() <= 2;
        boolean led = LEADS.contains(scan.token(at - 1).lower())
                || (DateWords.isDash(scan.token(at - 1))
                        && LEADS.contains(scan.token(at - 2).lower()));
        boolean nameFollows = next.isCapitalised() && scan.oneSpaceBefore(at + 1);
        return led && !digitsFollow && !nameFollows
                ? Optional.of(DateFinds.date(
                        name(),
                        at,
                        at + 1,
                        PartialDate.ofMonth(
                                UNKNOWN, DateWords.month(scan.token(at)).orElseThrow())))
                : Optional.empty();
    }
}
