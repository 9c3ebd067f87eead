package org.crossfact.reports.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.VerdictCount;
import org.crossfact.reports.ArticleTexts;
import org.crossfact.reports.quote.Citations;

/** Turns a report into what the page shows. */
final class PageBuilder {

    private final Report report;
    private final Citations citations;
    private final CitedPlaces places;
    private final FindingViews findings;
    private final Map<ArticleKey, CheckedArticle> checked;

    PageBuilder(Report report, ArticleTexts texts) {
        this.report = report;
        this.citations = new Citations(texts);
        this.places = new CitedPlaces(report.findings());
        this.findings = new FindingViews(report.rules(), citations);
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

    private Stream<ArticleFindings> inArticles() {
        Map<ArticleKey, List<Finding>> byArticle = of(Reach.IN_ARTICLE)
                .collect(Collectors.groupingBy(
                        finding -> finding.judgement().place().article(), TreeMap::new, Collectors.toList()));
        return byArticle.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue()));
    }

    private Stream<Finding> of(Reach reach) {
        return report.findings().stream().filter(finding -> finding.reach() == reach);
    }

    private ArticleFindings group(ArticleKey key, List<Finding> found) {
        String title = checked(key).map(article -> article.from().title()).orElse("");
        return new ArticleFindings(
                key,
                title.isEmpty() ? key.path() : title,
                isShown(key) ? Anchors.article(key) : "",
                found.stream().map(findings::view).toList());
    }

    /** Only an article that was checked and whose text can be had is shown. */
    private boolean isShown(ArticleKey key) {
        return checked(key).isPresent() && citations.article(key).isPresent();
    }

    private Optional<ArticleView> article(ArticleKey key) {
        return checked(key).flatMap(known -> citations.article(key).map(text -> view(known, text)));
    }

    private ArticleView view(CheckedArticle known, Article article) {
        List<Paragraph> paragraphs = new MarkedArticle(article, places.marks(article)).paragraphs();
        return new ArticleView(Anchors.article(article.key()), known, paragraphs);
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
