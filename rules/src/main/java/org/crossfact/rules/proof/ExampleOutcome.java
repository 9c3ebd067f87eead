package org.crossfact.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossfact.core.finding.Example.Expectation;

/**
 * What came of running a rule on one of its examples.
 *
 * @param hits marked words that it flagged
 * @param falseAlarms words that it flagged although they are not marked
 * @param misses marked words that it did not flag; known misses are not counted
 * @param complaints everything that is otherwise than the example says, one sentence each
 */
public record ExampleOutcome(int hits, int falseAlarms, int misses, List<String> complaints) {

    public ExampleOutcome {
        complaints = List.copyOf(complaints);
    }

    static ExampleOutcome of(Expectation expectation, Set<String> marked, Flagged flagged, List<String> complaints) {
        int missing = flagged.missing(marked).size();
        return new ExampleOutcome(
                marked.size() - missing,
                flagged.unmarked(marked).size(),
                expectation == Expectation.KNOWN_MISS ? 0 : missing,
                complaints);
    }

    /** This one and another added up. */
    public ExampleOutcome and(ExampleOutcome other) {
        List<String> both = new ArrayList<>(complaints);
        both.addAll(other.complaints);
        return new ExampleOutcome(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses, both);
    }
}
