package org.crossfact.cli.config;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Severity;

/**
 * What holds otherwise for some rules, everywhere or on some paths.
 *
 * @param rules which rules
 * @param files where; empty for everywhere
 * @param off whether these rules are to say nothing there
 * @param severity how much their findings matter; empty for as the rule says
 * @param confidence findings that are less sure are left out; empty for none
 * @param reason why
 * @param place where that is written
 */
public record RuleOverride(
        List<RulePattern> rules,
        List<PathMatcher> files,
        boolean off,
        Optional<Severity> severity,
        Optional<Confidence> confidence,
        String reason,
        String place) {

    public RuleOverride {
        rules = List.copyOf(rules);
        files = List.copyOf(files);
    }

    /** Whether it speaks of findings of {@code rule} in the article at {@code relative}. */
    public boolean covers(String rule, Path relative) {
        return namesRule(rule) && (files.isEmpty() || files.stream().anyMatch(pattern -> pattern.matches(relative)));
    }

    /** Whether the rule need not run at all. */
    public boolean switchesOff(String rule) {
        return off && files.isEmpty() && namesRule(rule);
    }

    /** Whether the rule is wanted after all, at least somewhere. */
    public boolean switchesOn(String rule) {
        return severity.isPresent() && namesRule(rule);
    }

    /** Whether a finding is less sure than is wanted. */
    public boolean leavesOut(Finding finding) {
        return confidence.isPresent() && finding.judgement().confidence().compareTo(confidence.get()) > 0;
    }

    /** The same with the names that the rules have today. */
    public RuleOverride today(RuleNames names) {
        List<RulePattern> today = rules.stream().map(rule -> rule.today(names)).toList();
        return new RuleOverride(today, files, off, severity, confidence, reason, place);
    }

    private boolean namesRule(String rule) {
        return rules.stream().anyMatch(pattern -> pattern.matches(rule));
    }
}
