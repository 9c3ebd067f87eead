package org.crossfact.cli.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.CheckedArticle;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.FindingId;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.value.PartialDate;
import org.crossfact.reports.CitedPages;

/** A report of as many findings as a test asks for: each article tells of a ferry, a damaged year and its captain. */
final class LargeReport implements CitedPages {

    private static final int IN_ARTICLE = 10;
    private static final int CONFLICT_EVERY = 20;
    private static final RuleId GARBLED = new RuleId("dates/garbled");
    private static final RuleId NAMES = new RuleId("people/given-name-agrees");
    private static final Severity[] SEVERITIES = {Severity.ERROR, Severity.WARNING, Severity.NOTE};

    private final int findings;

    LargeReport(int findings) {
        this.findings = findings;
    }

    private int articles() {
        return (findings + IN_ARTICLE - 1) / IN_ARTICLE;
    }

    Report report() {
        List<Finding> all = new ArrayList<>();
        for (int number = 0; number < findings; number++) {
            all.add(number % CONFLICT_EVERY == 0 ? conflict(number) : damaged(number));
        }
        all.sort(Finding.ORDER);
        List<CheckedArticle> checked = IntStream.range(0, articles())
                .mapToObj(article -> new CheckedArticle(from(article), IN_ARTICLE, List.of()))
                .toList();
        return new Report("test", checked, all, List.of(), List.of(), List.of(), rules());
    }

    private List<RuleRun> rules() {
        return List.of(
                new RuleRun(card(GARBLED, "Garbled date"), findings, findings),
                new RuleRun(card(NAMES, "Given names differ"), findings, findings));
    }

    private static RuleCard card(RuleId id, String title) {
        return RuleCard.of(id.id(), Severity.ERROR, title, "Readers would be misled.", "It may be another one.");
    }

    private static ArticleKey key(int article) {
        return new ArticleKey(String.format(Locale.ROOT, "news/%05d.txt", article));
    }

    private static String source(int article) {
        return "Harbour Paper " + article % 40;
    }

    private Provenance from(int article) {
        return new Provenance(
                key(article),
                "Ferry " + article + " leaves late again",
                source(article),
                PartialDate.parse("2023-0" + (1 + article % 9) + "-1" + article % 9),
                "stated",
                0,
                "",
                "");
    }

    private static String words(int number) {
        return "20 " + (10 + number % 80);
    }

    private static String captain(int article) {
        return (article % 3 == 0 ? "Ana" : "Ina") + " Moreira";
    }

    private String text(int article) {
        StringBuilder text = new StringBuilder("Ferry " + article + " leaves late again\n\n");
        for (int number = article * IN_ARTICLE; number < (article + 1) * IN_ARTICLE; number++) {
            text.append("The company that runs line ").append(number);
            text.append(" bought the ship in ").append(words(number));
            text.append(", said Captain ").append(captain(article)).append(", who has sailed her ever since.\n\n");
        }
        return text.toString();
    }

    private Evidence evidence(int article, String words, int after, String value) {
        int start = text(article).indexOf(words, after);
        Span span = new Span(start, start + words.length());
        return new Evidence(key(article), span, words, value, source(article), "2023-01-01");
    }

    private Finding damaged(int number) {
        int article = number / IN_ARTICLE;
        int line = text(article).indexOf("line " + number);
        Evidence place = evidence(article, words(number), line, "20" + (10 + number % 80));
        Judgement judgement = Judgement.of("A space cuts this year in two", Confidence.HIGH, List.of(place))
                .withReadings(List.of(new OfferedReading(place.value(), List.of("the pieces joined"))))
                .withSuggestions(List.of(Suggestion.replace(place, place.value())));
        Severity severity = SEVERITIES[number % SEVERITIES.length];
        return new Finding(id(number), GARBLED, severity, Reach.IN_ARTICLE, judgement);
    }

    private Finding conflict(int number) {
        int article = number / IN_ARTICLE;
        int other = (article + 1) % articles();
        Evidence here = evidence(article, captain(article), 0, captain(article));
        Evidence there = evidence(other, captain(other), 0, captain(other));
        Judgement judgement = Judgement.of("Captain of line " + number, Confidence.MEDIUM, List.of(here, there))
                .withValues(List.of(
                        new SupportedValue(captain(article), 1, List.of(key(article))),
                        new SupportedValue(captain(other) + " ", 1, List.of(key(other)))))
                .withReasons(List.of("both are captain of line " + number));
        return new Finding(id(number), NAMES, Severity.ERROR, Reach.CROSS_SOURCE, judgement);
    }

    private static String id(int number) {
        return FindingId.ofEntity("finding " + number);
    }

    @Override
    public Optional<Page> page(ArticleKey key) {
        int article = Integer.parseInt(key.path().replaceAll("\\D", ""));
        return Optional.of(Page.of(Article.of(key.path(), text(article), Metadata.NONE), List.of()));
    }
}
