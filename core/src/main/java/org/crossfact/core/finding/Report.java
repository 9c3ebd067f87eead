package org.crossfact.core.finding;

import java.util.List;
import java.util.Optional;

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
 * @param packs the packs of rules from outside that took part
 * @param baseline how the findings compare with a baseline; empty when there was none
 */
public record Report(
        String toolVersion,
        List<CheckedArticle> articles,
        List<Finding> findings,
        List<VerdictCount> verdicts,
        List<Entity> entities,
        List<Incomplete> incomplete,
        List<RuleRun> rules,
        List<PackRun> packs,
        Optional<BaselineOutcome> baseline) {

    public Report {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
        entities = List.copyOf(entities);
        incomplete = List.copyOf(incomplete);
        rules = List.copyOf(rules);
        packs = List.copyOf(packs);
    }

    /** A report that was compared with no baseline. */
    public Report(
            String toolVersion,
            List<CheckedArticle> articles,
            List<Finding> findings,
            List<VerdictCount> verdicts,
            List<Entity> entities,
            List<Incomplete> incomplete,
            List<RuleRun> rules) {
        this(toolVersion, articles, findings, verdicts, entities, incomplete, rules, List.of(), Optional.empty());
    }

    /** The same report with other entries of what was not checked. */
    public Report withIncomplete(List<Incomplete> entries) {
        return new Report(toolVersion, articles, findings, verdicts, entities, entries, rules, packs, baseline);
    }

    /** The same report with other findings, or the same in another standing. */
    public Report withFindings(List<Finding> others) {
        return new Report(toolVersion, articles, others, verdicts, entities, incomplete, rules, packs, baseline);
    }

    /** The same report with other rules that ran. */
    public Report withRules(List<RuleRun> others) {
        return new Report(toolVersion, articles, findings, verdicts, entities, incomplete, others, packs, baseline);
    }

    /** The same report with packs of rules from outside. */
    public Report withPacks(List<PackRun> others) {
        return new Report(toolVersion, articles, findings, verdicts, entities, incomplete, rules, others, baseline);
    }

    /** The same report, compared with a baseline. */
    public Report withBaseline(BaselineOutcome outcome) {
        return new Report(
                toolVersion, articles, findings, verdicts, entities, incomplete, rules, packs, Optional.of(outcome));
    }

    /** The findings that count, without those on which somebody decided otherwise. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }

    /** How many findings that count have this severity. */
    public long count(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).count();
    }
}
