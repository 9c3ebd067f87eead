package org.crossfact.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.config.RuleNames;
import org.crossfact.cli.config.RuleOverride;
import org.crossfact.cli.config.RulePattern;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.crossfact.rules.api.Rule;

/** Lays the {@code overrides} of a configuration over rules and findings; of several that fit, the last holds. */
final class Overrides {

    private final Corpus corpus;
    private final List<RuleOverride> overrides;

    private Overrides(Corpus corpus, List<RuleOverride> overrides) {
        this.corpus = corpus;
        this.overrides = overrides;
    }

    /** @throws UserError when one names no rule that there is */
    static Overrides of(Corpus corpus, RuleNames rules) {
        Config config = corpus.config();
        for (RuleOverride override : config.overrides()) {
            for (RulePattern pattern : override.rules()) {
                if (!rules.know(pattern)) {
                    throw rules.unknown(pattern);
                }
            }
        }
        return new Overrides(
                corpus,
                config.overrides().stream()
                        .map(override -> override.today(rules))
                        .toList());
    }

    /** The rules that need to run. */
    List<Rule> on(List<Rule> rules) {
        return rules.stream().filter(rule -> !isOff(rule.card().id().id())).toList();
    }

    /** A rule that is off everywhere may still be on somewhere, when a later override says so. */
    private boolean isOff(String rule) {
        boolean off = false;
        for (RuleOverride override : overrides) {
            off = override.switchesOff(rule) || (off && !override.switchesOn(rule));
        }
        return off;
    }

    /** The findings as the overrides leave them. */
    Report over(Report report) {
        if (overrides.isEmpty()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>();
        report.findings().forEach(finding -> over(finding).ifPresent(findings::add));
        return report.withFindings(findings);
    }

    /** What is off on some path stays in the report as suppressed; what is less sure than wanted goes. */
    private Optional<Finding> over(Finding finding) {
        Path path = Path.of(finding.judgement().place().article().path());
        Finding result = finding;
        for (RuleOverride override : overrides) {
            if (override.covers(finding.rule().id(), path)) {
                if (override.leavesOut(finding)) {
                    return Optional.empty();
                }
                result = over(override, result);
            }
        }
        return Optional.of(result);
    }

    private Finding over(RuleOverride override, Finding finding) {
        if (override.off()) {
            Decision silenced = new Decision(
                    Decision.Verdict.SUPPRESSED,
                    override.reason(),
                    Decision.Origin.CONFIGURATION,
                    corpus.reported(override.place()));
            return finding.withStanding(finding.standing().decided(silenced));
        }
        return override.severity()
                .map(severity -> finding.withSeverity(severity)
                        .withStanding(finding.standing().open()))
                .orElse(finding);
    }
}
