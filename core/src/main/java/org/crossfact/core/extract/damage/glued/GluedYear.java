package org.crossfact.core.extract.damage.glued;

import static org.crossfact.core.value.PartialDate.UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.digit.StrayDigit;
import org.crossfact.core.value.When;

/** A year glued to the word that begins what follows, perhaps with a digit too many: "20021The new rules". */
public final class GluedYear implements Recogniser {

    @Override
    public String name() {
        return "damage/glued-year";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return Dates.isYear(token.text())
                || (token.isNumber() && !StrayDigit.years(token.text()).isEmpty());
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        Token next = scan.token(at + 1);
        // a name may begin with digits ("2020Vision"), but no word such as "The" ends in one
        boolean glued = scan.touchesPrevious(at + 1)
                && !scan.touchesPrevious(at)
                && next.isCapitalised()
                && next.text().length() > 1
                && Lemmas.isStop(next.lower());
        return glued ? find(scan, at) : Optional.empty();
    }

    private Optional<Find<When>> find(Scan scan, int at) {
        List<Reading<When>> readings =
                candidates(scan.token(at).text()).map(Candidate::reading).toList();
        Flaw flaw = new Flaw(
                Flaw.Type.GARBLED,
                "a year is glued to the word '" + scan.token(at + 1).text() + "'",
                List.of("printed: " + scan.text(at, at + 2)));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.DATE, at, at + 1, name(), flaw, readings));
    }

    private static Stream<Candidate> candidates(String digits) {
        return Dates.isYear(digits)
                ? Dates.candidate(Integer.parseInt(digits), UNKNOWN, UNKNOWN, "the year before the word")
                : StrayDigit.years(digits).stream()
                        .flatMap(year -> Dates.candidate(year.getKey(), UNKNOWN, UNKNOWN, year.getValue()));
    }
}
