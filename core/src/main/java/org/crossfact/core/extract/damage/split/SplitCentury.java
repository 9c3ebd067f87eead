package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** A century with a space in its number: "the 2 1st century", "the 1 9th century". */
public final class SplitCentury implements Recogniser {

    private static final int LAST = 21;
    private static final int YEARS = 100;

    @Override
    public String name() {
        return "damage/split-century";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.lower().equals("century");
    }

    @Override
    public Optional<Find<When>> read(Scan scan, int at) {
        int from = at - 3;
        boolean split = DateWords.isOrdinalEnding(scan.token(at - 1))
                && scan.touchesPrevious(at - 1)
                && scan.oneSpaceBefore(at - 2)
                && isDigit(scan.token(at - 2))
                && isDigit(scan.token(from))
                && !scan.touchesPrevious(from);
        if (!split) {
            return Optional.empty();
        }
        int number =
                Integer.parseInt(scan.token(from).text() + scan.token(at - 2).text());
        if (number < 1 || number > LAST) {
            return Optional.empty();
        }
        Candidate joined =
                new Candidate(PartialDate.ofCentury(number * YEARS - YEARS), "the pieces joined: " + number, 0);
        return new DamagedWords(scan, from, at + 1)
                .dates(name(), Pieces.flaw(new DamagedWords(scan, from, at)), Stream.of(joined));
    }

    private static boolean isDigit(Token token) {
        return token.isNumber() && token.text().length() == 1;
    }
}
