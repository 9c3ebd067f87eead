package org.crossfact.rules.proof.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.RuleId;

/**
 * What single rules said of edits.
 *
 * @param defects how many edits made an article wrong or contradict another
 * @param harmless how many edits an editor would let pass
 * @param lines what each rule said that said something
 */
public record MutationScore(int defects, int harmless, Map<RuleId, Line> lines) {

    /**
     * What one rule said.
     *
     * @param found on how many defects it spoke
     * @param alarms on how many harmless edits it spoke
     */
    public record Line(int found, int alarms) {

        private Line and(Line other) {
            return new Line(found + other.found, alarms + other.alarms);
        }
    }

    public MutationScore {
        lines = Map.copyOf(lines);
    }

    /** Counts what came of the edits; several findings of a rule on one edit count once. */
    public static MutationScore of(List<Outcome> outcomes) {
        Map<RuleId, Line> lines = new HashMap<>();
        int harmless = 0;
        for (Outcome outcome : outcomes) {
            boolean passes = outcome.mutation().effect() == Effect.HARMLESS;
            Line line = passes ? new Line(0, 1) : new Line(1, 0);
            harmless += line.alarms();
            outcome.findings().stream()
                    .map(Finding::rule)
                    .distinct()
                    .forEach(rule -> lines.merge(rule, line, Line::and));
        }
        return new MutationScore(outcomes.size() - harmless, harmless, lines);
    }

    /** What this rule said. */
    public Line of(RuleId rule) {
        return lines.getOrDefault(rule, new Line(0, 0));
    }
}
