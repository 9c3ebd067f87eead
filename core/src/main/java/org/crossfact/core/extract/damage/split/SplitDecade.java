package org.crossfact.core.extract.damage.split;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** A decade or year with a space behind its first digit: "the 1 980s", "In 1 981,". */
public final class SplitDecade implements Recogniser {

    @Override
    public String name() {
        return "damage/split-decade";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.text().equals("1");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        String digits = "1" + scan.token(at + 1).text();
        boolean split = scan.oneSpaceBefore(at + 1) && Dates.isYear(digits) && !scan.touchesPrevious(at);
        if (!split) {
            return Optional.empty();
        }
        int year = Integer.parseInt(digits);
        boolean decade =
                scan.touchesPrevious(at + 2) && scan.token(at + 2).text().equals("s") && year % 10 == 0;
        // 1 981 crowns are grouped as in French: only a sentence that opens with the year tells it
        boolean opens = scan.token(at - 1).text().equals("In")
                && scan.token(at + 2).is(',')
                && NumberEnd.isClosedByMark(scan, at + 2);
        if (!decade && !opens) {
            return Optional.empty();
        }
        PartialDate date = decade ? PartialDate.ofDecade(year) : PartialDate.ofYear(year);
        Candidate joined = new Candidate(date, "the pieces joined: " + digits, 0);
        return Optional.of(Find.flawed(
                Kinds.DATE,
                at,
                decade ? at + 3 : at + 2,
                name(),
                Pieces.flaw(scan.text(at, at + 2)),
                List.of(joined.reading())));
    }
}
