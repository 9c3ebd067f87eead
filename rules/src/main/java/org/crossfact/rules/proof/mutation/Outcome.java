package org.crossfact.rules.proof.mutation;

import java.util.List;
import org.crossfact.core.finding.Finding;

/**
 * What rules said of one edit.
 *
 * @param mutation the edit
 * @param original the number of the article that was edited
 * @param beside whether the edited article was checked beside the original, and not alone
 * @param findings what was found that is not found without the edit
 * @param hit whether one of them quotes the edited words
 */
public record Outcome(Mutation mutation, int original, boolean beside, List<Finding> findings, boolean hit) {

    public Outcome {
        findings = List.copyOf(findings);
    }

    /** Whether the rules did right: saw a defect, or kept silent on what is harmless. */
    public boolean isRight() {
        return mutation.effect() == Effect.HARMLESS ? findings.isEmpty() : hit;
    }
}
