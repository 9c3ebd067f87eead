package org.crossfact.core.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one set of findings has and another has not; one that is said in other words or with another severity is both
 * gone and new.
 *
 * @param added what only the later one has, in its order
 * @param removed what only the earlier one has, in its order
 * @param same how many both have
 */
public record Difference(List<Finding> added, List<Finding> removed, int same) {

    /** What makes two findings one to an editor. */
    private record Said(String id, Severity severity, String message) {

        static Said by(Finding finding) {
            return new Said(
                    finding.id(), finding.severity(), finding.judgement().message());
        }
    }

    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** What has changed from some findings to others. */
    public static Difference between(List<Finding> before, List<Finding> after) {
        List<Finding> added = without(before, after);
        return new Difference(added, without(after, before), after.size() - added.size());
    }

    private static List<Finding> without(List<Finding> known, List<Finding> findings) {
        Set<Said> said = new HashSet<>();
        known.forEach(finding -> said.add(Said.by(finding)));
        return findings.stream()
                .filter(finding -> !said.contains(Said.by(finding)))
                .toList();
    }
}
