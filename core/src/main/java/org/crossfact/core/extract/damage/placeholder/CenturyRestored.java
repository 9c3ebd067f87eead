package org.crossfact.core.extract.damage.placeholder;

import java.util.stream.Stream;
import org.crossfact.core.extract.damage.candidate.Candidate;
import org.crossfact.core.value.PartialDate;

/** The digits number a century: "the 65438+09th century" is the 19th. */
final class CenturyRestored implements DateGenerator {

    private static final int LAST = 21;
    private static final int YEARS = 100;

    @Override
    public Stream<Candidate> candidates(GarbledRun run, String digits) {
        boolean century = run.scan().token(run.to()).lower().equals("century");
        if (!century || digits.length() != 2 || digits.contains(".")) {
            return Stream.empty();
        }
        int number = Integer.parseInt(digits);
        return number < 1 || number > LAST
                ? Stream.empty()
                : Stream.of(
                        new Candidate(PartialDate.ofCentury(number * YEARS - YEARS), "the digits give the century", 0));
    }
}
