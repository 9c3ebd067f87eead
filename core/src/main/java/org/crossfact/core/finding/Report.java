package org.crossfact.core.finding;

import java.util.List;

/**
 * All that a reporter may know.
 *
 * @param toolVersion the version of Crossfact
 * @param articles the articles checked, by key
 * @param findings the findings in {@link Finding#ORDER}
 * @param verdicts how comparisons ended, by rule, agreement and reason
 * @param entities the persons found, by name
 * @param incomplete what was not checked
 * @param rules every rule that ran, by id
 */
public record Report(
        String toolVersion,
        List<CheckedArticle> articles,
        List<Finding> findings,
        List<VerdictCount> verdicts,
        List<Entity> entities,
        List<Incomplete> incomplete,
        List<RuleRun> rules) {

    public Report {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
        entities = List.copyOf(entities);
        incomplete = List.copyOf(incomplete);
        rules = List.copyOf(rules);
    }

    /** The same report with other entries of what was not checked. */
    public Report withIncomplete(List<Incomplete> entries) {
        return new Report(toolVersion, articles, findings, verdicts, entities, entries, rules);
    }

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
