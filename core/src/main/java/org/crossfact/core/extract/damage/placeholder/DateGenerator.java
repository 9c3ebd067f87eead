package org.crossfact.core.extract.damage.placeholder;

import java.util.stream.Stream;
import org.crossfact.core.extract.damage.candidate.Candidate;

/** Runs one way in which damage arises backwards: what may the digits have said before? */
@FunctionalInterface
interface DateGenerator {

    /**
     * The dates that this damage would turn into the words of {@code run}, most likely first.
     *
     * @param digits one decoding of the run: digits, perhaps with a decimal point
     */
    Stream<Candidate> candidates(GarbledRun run, String digits);
}
