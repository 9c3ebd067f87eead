package org.crossfact.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.Severity;

/**
 * Findings in the order in which people want them: sixty notes must not bury five errors.
 *
 * @param shown one by one, worst first
 * @param folded notes that one rule makes in number, rule by rule
 */
public record Ranking(List<Finding> shown, List<List<Finding>> folded) {

    public Ranking {
        shown = List.copyOf(shown);
        folded = folded.stream().map(List::copyOf).toList();
    }

    /**
     * Ranks findings; among equals their order stays.
     *
     * @param most how many notes of one rule are still shown one by one
     */
    public static Ranking of(List<Finding> findings, int most) {
        Map<RuleId, List<Finding>> notes = findings.stream()
                .filter(finding -> finding.severity() == Severity.NOTE)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        notes.values().removeIf(alike -> alike.size() <= most);
        List<Finding> shown = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE || !notes.containsKey(finding.rule()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return new Ranking(shown, List.copyOf(notes.values()));
    }
}
