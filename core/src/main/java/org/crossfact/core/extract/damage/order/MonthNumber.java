package org.crossfact.core.extract.damage.order;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** A month that stayed a number in a list of months: "in April and 10 every year" is April and October. */
public final class MonthNumber implements Recogniser {

    private static final int LAST = 12;
    private static final int FARTHEST = 20;

    @Override
    public String name() {
        return "damage/month-number";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber() && token.text().length() <= 2 && !token.text().startsWith("0");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int month = Integer.parseInt(scan.token(at).text());
        boolean listed = scan.token(at - 1).lower().equals("and") && DateWords.isMonth(scan.token(at - 2));
        int each = scan.token(at + 1).lower().equals("of") ? at + 2 : at + 1;
        boolean yearly =
                isEach(scan.token(each)) && scan.token(each + 1).lower().equals("year");
        if (month > LAST || !listed || !yearly || isCounted(scan, at - 2)) {
            return Optional.empty();
        }
        Flaw flaw = new Flaw(Flaw.Type.GARBLED, "a month stands as a bare number beside the name of another");
        Candidate candidate = new Candidate(
                PartialDate.ofMonth(UNKNOWN, month), "in a list of months the number is month " + month, 0);
        return new DamagedWords(scan, at, at + 1).dates(name(), flaw, Stream.of(candidate));
    }

    /** "7 games in April and 10 each year": the number counts what one before it counts. */
    private static boolean isCounted(Scan scan, int month) {
        int start = Math.max(scan.sentenceStart(month), month - FARTHEST);
        for (int i = start; i < month; i++) {
            if (scan.token(i).isNumber() && !Dates.isYear(scan.token(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEach(Token token) {
        return token.lower().equals("every") || token.lower().equals("each");
    }
}
