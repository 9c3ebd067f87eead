package org.crossfact.reports.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.VerdictCount;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.Ranking;
import org.crossfact.reports.quote.Citations;

/** Turns a report into what the page shows. */
final class PageBuilder {

    /** Notes that a rule makes in one article beyond this are folded. */
    private static final int MOST_NOTES = 2;

    private final Report report;
    private final Citations citations;
    private final CitedPlaces places;
    private final FindingViews findings;
    private final Map<ArticleKey, CheckedArticle> checked;
    private final Map<RuleId, String> titles;

    PageBuilder(Report report, CitedPages pages) {
        this.report = report;
        this.citations = new Citations(pages);
        this.places = new CitedPlaces(report.findings());
        this.findings = new FindingViews(report.rules(), citations);
        this.titles = report.rules().stream()
                .collect(Collectors.toMap(
                        run -> run.card().id(), run -> run.card().title(), (one, same) -> one));
        this.checked = report.articles().stream()
                .collect(Collectors.toMap(article -> article.from().article(), article -> article, (one, same) -> one));
    }

    PageView page(Stylesheet stylesheet) {
        return new PageView(
                stylesheet.text(),
                stylesheet.policy(),
                new Summary(report),
                lazily(() -> conflicts().map(findings::view)),
                lazily(this::inArticles),
                lazily(() -> places.articles().stream().flatMap(key -> article(key).stream())),
                report.rules().stream().map(RuleView::of).toList(),
                verdicts());
    }

    private Stream<Finding> conflicts() {
        return of(Reach.CROSS_SOURCE).sorted(Comparator.comparing(Finding::severity));
    }

    /** Article by article, those with the worst findings first. */
    private Stream<ArticleFindings> inArticles() {
        Map<ArticleKey, List<Finding>> byArticle = of(Reach.IN_ARTICLE)
                .collect(Collectors.groupingBy(
                        finding -> finding.judgement().place().article(), TreeMap::new, Collectors.toList()));
        return byArticle.entrySet().stream()
                .sorted(Comparator.comparing(entry -> worst(entry.getValue())))
                .map(entry -> group(entry.getKey(), entry.getValue()));
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }

    private Stream<Finding> of(Reach reach) {
        return report.findings().stream().filter(finding -> finding.reach() == reach);
    }

    private ArticleFindings group(ArticleKey key, List<Finding> found) {
        String title = checked(key).map(article -> article.from().title()).orElse("");
        Ranking ranking = Ranking.of(found, MOST_NOTES);
        return new ArticleFindings(
                key,
                title.isEmpty() ? key.path() : title,
                isShown(key) ? Anchors.article(key) : "",
                ranking.shown().stream().map(findings::view).toList(),
                ranking.folded().stream().map(this::folded).toList());
    }

    private FoldedNotes folded(List<Finding> notes) {
        RuleId rule = notes.get(0).rule();
        String title = titles.getOrDefault(rule, rule.id());
        return new FoldedNotes(title, notes.stream().map(findings::view).toList());
    }

    /** Only an article that was checked and whose text can be had is shown. */
    private boolean isShown(ArticleKey key) {
        return checked(key).isPresent() && citations.page(key).isPresent();
    }

    private Optional<ArticleView> article(ArticleKey key) {
        return checked(key).flatMap(known -> citations.page(key).map(page -> view(known, page)));
    }

    private ArticleView view(CheckedArticle known, Page page) {
        List<Paragraph> paragraphs = MarkedArticle.paragraphs(page, places.marks(page.article()));
        return new ArticleView(Anchors.article(page.article().key()), known, Passage.of(paragraphs));
    }

    private Optional<CheckedArticle> checked(ArticleKey key) {
        return Optional.ofNullable(checked.get(key));
    }

    private List<RuleVerdicts> verdicts() {
        Map<RuleId, List<VerdictCount>> byRule = report.verdicts().stream()
                .sorted(Comparator.comparing(VerdictCount::agreement).thenComparing(VerdictCount::reason))
                .collect(Collectors.groupingBy(VerdictCount::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> new RuleVerdicts(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Made anew for each pass, so that a page of many articles never holds all their texts. */
    private static <T> Iterable<T> lazily(Supplier<Stream<T>> source) {
        return () -> source.get().iterator();
    }
}
