package org.crossfact.cli.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.cli.config.RuleNames;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusTexts;
import org.crossfact.core.finding.BaselineOutcome;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.Decision.Origin;
import org.crossfact.core.finding.Decision.Verdict;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.FixedFinding;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Standing;
import org.crossfact.core.finding.Standing.State;

/** A report set against a baseline: what is new, known, changed and fixed, and what the baseline becomes. */
public final class BaselineComparison {

    private final Report report;
    private final BaselineScope scope;
    private final Surroundings surroundings;
    private final BaselineMatch match;
    private final List<NameDecision> names;

    public BaselineComparison(Corpus corpus, Report report, Baseline baseline) {
        this.report = report;
        this.scope = new BaselineScope(corpus, report);
        this.surroundings = new Surroundings(new CorpusTexts(corpus, report.findings())::article);
        this.names = baseline.names();
        RuleNames rules =
                RuleNames.of(report.rules().stream().map(RuleRun::card).toList());
        this.match = BaselineMatcher.match(report.findings(), baseline.today(rules), scope::isGone, surroundings);
    }

    /**
     * The report with the standing of each finding.
     *
     * @param file the name of the baseline
     * @param asOf the day on which decisions must still hold; empty when none is asked about
     */
    public Report report(String file, Optional<LocalDate> asOf) {
        List<Finding> findings = report.findings().stream()
                .map(finding -> finding.withStanding(standing(finding, file, asOf)))
                .toList();
        long expired = match.known().values().stream()
                .filter(entry -> hasExpired(entry, asOf))
                .count();
        List<FixedFinding> fixed =
                fixed().stream().map(BaselineComparison::fixed).toList();
        int notChecked = match.unmatched().size() - fixed.size();
        return report.withFindings(findings)
                .withBaseline(new BaselineOutcome(file, fixed, Math.toIntExact(expired), notChecked));
    }

    /** The entries whose finding is gone. */
    public List<BaselineEntry> fixed() {
        return match.unmatched().stream().filter(scope::covers).toList();
    }

    /** The entries whose article is gone. */
    public List<BaselineEntry> gone() {
        return match.unmatched().stream()
                .filter(entry -> scope.isGone(entry.article()))
                .toList();
    }

    /** The baseline without these entries, the others brought up to what their findings are now; nothing is added. */
    public Baseline without(Collection<BaselineEntry> entries) {
        Stream<BaselineEntry> kept = match.unmatched().stream().filter(entry -> !entries.contains(entry));
        return new Baseline(Stream.concat(kept, current()).toList(), names);
    }

    /** An entry for a finding of the report. */
    public BaselineEntry entry(Finding finding, Verdict verdict, String reason, Optional<LocalDate> expires) {
        Evidence place = finding.judgement().place();
        Surroundings.Sides sides = surroundings.of(place);
        return new BaselineEntry(
                finding.id(),
                finding.rule().id(),
                place.article().path(),
                place.quote(),
                verdict,
                reason,
                expires,
                surroundings.textId(place.article()),
                sides.before(),
                sides.after(),
                others(finding));
    }

    private Stream<BaselineEntry> current() {
        List<BaselineEntry> entries = new ArrayList<>();
        for (Finding finding : report.findings()) {
            BaselineEntry old = match.known().get(finding.id());
            if (old != null) {
                entries.add(entry(finding, old.verdict(), old.reason(), old.expires()));
            }
        }
        return entries.stream();
    }

    private Standing standing(Finding finding, String file, Optional<LocalDate> asOf) {
        BaselineEntry entry = match.known().get(finding.id());
        if (entry == null) {
            return finding.standing();
        }
        Standing known = new Standing(
                isChanged(entry, finding) ? State.CHANGED : State.KNOWN,
                finding.standing().decision());
        return hasExpired(entry, asOf) || !known.isOpen()
                ? known
                : known.decided(new Decision(entry.verdict(), entry.reason(), Origin.BASELINE, file));
    }

    private static boolean isChanged(BaselineEntry entry, Finding finding) {
        return !entry.article().equals(finding.judgement().place().article().path())
                || (!entry.with().isEmpty() && !entry.with().equals(others(finding)));
    }

    /** The articles that a conflict is with, in order. */
    private static List<String> others(Finding finding) {
        return finding.judgement().evidence().stream()
                .map(Evidence::article)
                .filter(article -> !article.equals(finding.judgement().place().article()))
                .map(article -> article.path())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean hasExpired(BaselineEntry entry, Optional<LocalDate> asOf) {
        return asOf.isPresent() && entry.hasExpiredOn(asOf.get());
    }

    private static FixedFinding fixed(BaselineEntry entry) {
        return new FixedFinding(entry.id(), entry.rule(), entry.article(), entry.quote());
    }
}
