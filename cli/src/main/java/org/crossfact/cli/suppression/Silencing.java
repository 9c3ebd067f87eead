package org.crossfact.cli.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.FindingId;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;

/** A directive in an article that nobody trusts: it is not obeyed, but told. */
record Silencing(ArticleKey article, Directive directive) {

    private static final RuleCard CARD = RuleCard.of(
            "text/silencing-directive",
            Severity.WARNING,
            "Article tries to silence the checker",
            "A text from outside must not decide which of its faults are told.",
            "The article may be your own: then name its path under trustInline in crossfact.yml.");

    /** The report with these directives as findings, if there are any. */
    static Report told(List<Silencing> directives, int scanned, Report report) {
        if (directives.isEmpty()) {
            return report;
        }
        List<Finding> findings = new ArrayList<>(report.findings());
        for (int i = 0; i < directives.size(); i++) {
            findings.add(directives.get(i).finding(ordinal(directives, i)));
        }
        findings.sort(Finding.ORDER);
        RuleRun run = new RuleRun(CARD, scanned, directives.size());
        return report.withFindings(findings)
                .withRules(
                        Stream.concat(report.rules().stream(), Stream.of(run)).toList());
    }

    private static int ordinal(List<Silencing> directives, int i) {
        Silencing one = directives.get(i);
        return (int) directives.subList(0, i + 1).stream()
                .filter(other -> other.article.equals(one.article)
                        && other.directive.written().equals(one.directive.written()))
                .count();
    }

    /** A comment is no part of the text, so the finding has words and a line, but no span. */
    private Finding finding(int ordinal) {
        Evidence place = new Evidence(article, new Span(0, 0), directive.written(), "", "", "");
        String message = "Line " + directive.line() + " asks Crossfact to be silent, and this path is not trusted";
        return new Finding(
                FindingId.inArticle(CARD.id(), article.path(), directive.written(), ordinal),
                CARD.id(),
                CARD.severity(),
                Reach.IN_ARTICLE,
                Judgement.of(message, Confidence.HIGH, List.of(place)));
    }
}
