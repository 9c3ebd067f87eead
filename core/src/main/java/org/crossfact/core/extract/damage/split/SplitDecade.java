package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** A decade with a space between its digits: "the 1 980s", "the 197 0s". */
public final class SplitDecade implements Recogniser {

    private static final int DIGITS = 4;

    @Override
    public String name() {
        return "damage/split-decade";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                && token.text().length() < DIGITS
                && (token.text().startsWith("1") || token.text().startsWith("2"));
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        String digits = scan.token(at).text() + scan.token(at + 1).text();
        boolean decade = scan.token(at + 2).text().equals("s")
                && scan.touchesPrevious(at + 2)
                && scan.oneSpaceBefore(at + 1)
                && scan.token(at + 1).isNumber()
                && !scan.touchesPrevious(at)
                && Dates.isYear(digits)
                && digits.endsWith("0");
        return decade ? find(scan, at, digits) : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int at, String digits) {
        PartialDate date = PartialDate.ofDecade(Integer.parseInt(digits));
        Candidate joined = new Candidate(date, "the pieces joined: " + digits, 0);
        return new DamagedWords(scan, at, at + 3)
                .dates(name(), Pieces.flaw(new DamagedWords(scan, at, at + 2)), Stream.of(joined));
    }
}
