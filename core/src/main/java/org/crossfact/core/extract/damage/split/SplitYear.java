package org.crossfact.core.extract.damage.split;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.value.When;

/** A year with a space in it that its preposition betrays: "in 19 96,", "since 200 6". */
public final class SplitYear implements Recogniser {

    private static final Set<String> LEADS = Set.of("in", "since", "until", "during");
    private static final int DIGITS = 4;

    @Override
    public String name() {
        return "damage/split-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.isNumber()
                && token.text().length() >= 2
                && token.text().length() < DIGITS
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        String digits = scan.token(at).text() + scan.token(at + 1).text();
        boolean pieces = scan.token(at + 1).isNumber()
                && scan.oneSpaceBefore(at + 1)
                && scan.oneSpaceBefore(at)
                && LEADS.contains(scan.token(at - 1).lower())
                && digits.length() == DIGITS
                && Dates.isYear(digits)
                && NumberEnd.isClosed(scan, at + 2)
                && !scan.token(at + 3).isNumber();
        return pieces ? find(scan, at, Integer.parseInt(digits)) : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int at, int year) {
        String printed = scan.text(at, at + 2);
        Flaw flaw = new Flaw(
                Flaw.Type.SPLIT, "a space cuts the year '" + printed + "' in two", List.of("printed: " + printed));
        List<Reading<When>> readings = Dates.candidate(year, UNKNOWN, UNKNOWN, "the pieces joined: " + year)
                .map(Candidate::reading)
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.DATE, at, at + 2, name(), flaw, readings));
    }
}
