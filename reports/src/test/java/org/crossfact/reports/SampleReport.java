package org.crossfact.reports;

import static org.crossfact.reports.SampleArticles.CHRONOLOGY;
import static org.crossfact.reports.SampleArticles.DRILLS;
import static org.crossfact.reports.SampleArticles.FLOOD;
import static org.crossfact.reports.SampleArticles.HOSTILE;
import static org.crossfact.reports.SampleArticles.MINISTERS;
import static org.crossfact.reports.SampleArticles.PAPER;
import static org.crossfact.reports.SampleArticles.SCRAPED;
import static org.crossfact.reports.SampleArticles.TALKS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.FindingId;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.OfficeTerm;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.RuleRun;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.finding.VerdictCount;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Reason;

/** One report that has everything a report can have. */
final class SampleReport {

    private final SampleArticles articles;

    SampleReport(SampleArticles articles) {
        this.articles = articles;
    }

    Report report() {
        List<Finding> findings = Stream.concat(
                        invisible(),
                        Stream.of(
                                conflict(),
                                garbled(),
                                split(),
                                order(),
                                weekday(),
                                impossible(),
                                crossing(),
                                inner(),
                                glued(),
                                spacing(),
                                repeated(),
                                furniture()))
                .sorted(Finding.ORDER)
                .toList();
        List<RuleRun> rules = SampleRules.CARDS.stream()
                .map(card -> new RuleRun(card, considered(card), count(card, findings)))
                .toList();
        return new Report("0.1.0", articles.checked(), findings, verdicts(), entities(), incomplete(), rules);
    }

    private static long considered(RuleCard card) {
        return card.equals(SampleRules.FIGURES) ? 0 : 12;
    }

    private static long count(RuleCard card, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(card.id()))
                .count();
    }

    private Finding conflict() {
        Judgement judgement = Judgement.of(
                        "The prime minister of Japan is Fumio Kishida in 3 sources and Takeo Kishida in 1",
                        Confidence.HIGH,
                        List.of(
                                articles.words(DRILLS, "Takeo", "Takeo Kishida"),
                                articles.words(TALKS, "Fumio Kishida", "Fumio Kishida"),
                                articles.words(CHRONOLOGY, "Fumio Kishida", "Fumio Kishida")))
                .withValues(List.of(
                        supported("Fumio Kishida", 3, PAPER, CHRONOLOGY, TALKS), supported("Takeo Kishida", 1, DRILLS)))
                .withSuggestions(List.of(Suggestion.replace(articles.words(DRILLS, "Takeo", "Takeo Kishida"), "Fumio")))
                .withReasons(List.of(
                        "All four name the prime minister of Japan with the family name Kishida",
                        "They were published between 2023-02 and 2024-06, and no other holder is named in between"));
        return finding(SampleRules.GIVEN_NAME, Reach.CROSS_SOURCE, judgement);
    }

    private static SupportedValue supported(String value, int support, String... paths) {
        return new SupportedValue(
                value, support, Stream.of(paths).map(ArticleKey::new).toList());
    }

    private Finding garbled() {
        Evidence place = articles.words(MINISTERS, "2065438+In March 2005", "2015-03");
        Judgement judgement = Judgement.of(
                        "“2065438+In March 2005” holds a damaged digit; it reads March 2015 best",
                        Confidence.MEDIUM,
                        List.of(place, articles.words(CHRONOLOGY, "March 2015", "2015-03")))
                .withReadings(List.of(
                        new OfferedReading(
                                "2015-03",
                                List.of(
                                        "the year after the signature of 2014",
                                        "japan-nato-chronology.md dates the exercise to March 2015")),
                        new OfferedReading("2005-03", List.of("the year as it is printed"))))
                .withSuggestions(List.of(Suggestion.replace(place, "In March 2015")))
                .withReasons(List.of(
                        "“65438+” stands where a machine lost the digit 1",
                        "“2065438+” is therefore “201”, and the last digit was moved behind the month",
                        "“201” and “5” make 2015"));
        return finding(SampleRules.GARBLED, Reach.IN_ARTICLE, judgement);
    }

    private Finding split() {
        Evidence place = articles.words(MINISTERS, "20 14", "2014");
        return finding(
                SampleRules.SPLIT,
                Reach.IN_ARTICLE,
                Judgement.of("“20 14” is a number cut in two", Confidence.HIGH, List.of(place))
                        .withSuggestions(List.of(Suggestion.replace(place, "2014"))));
    }

    private Finding order() {
        Evidence place = articles.words(TALKS, "January 2023, 31", "2023-01-31");
        return finding(
                SampleRules.ORDER,
                Reach.IN_ARTICLE,
                Judgement.of("No style writes month, year, day", Confidence.HIGH, List.of(place))
                        .withSuggestions(List.of(Suggestion.replace(place, "January 31, 2023")))
                        .withReasons(List.of("31 January 2023 is a Tuesday, as the text says")));
    }

    private Finding weekday() {
        Evidence place = articles.words(FLOOD, "Monday, 12 September 2023", "2023-09-12");
        return finding(
                SampleRules.WEEKDAY,
                Reach.IN_ARTICLE,
                Judgement.of("12 September 2023 is a Tuesday, the text says Monday", Confidence.HIGH, List.of(place))
                        .withSuggestions(List.of(
                                Suggestion.replace(place, "Tuesday, 12 September 2023"),
                                Suggestion.replace(place, "Monday, 11 September 2023")))
                        .withReasons(List.of("“Two days later” than Sunday, 10 September speaks for Tuesday")));
    }

    private Finding impossible() {
        return finding(
                SampleRules.IMPOSSIBLE,
                Reach.IN_ARTICLE,
                Judgement.of(
                        "February\u0000 has no day 30 <b onmouseover=\"x\">\ud800",
                        Confidence.HIGH,
                        List.of(articles.words(HOSTILE, "30 February\u0000 2022", ""))));
    }

    private Finding crossing() {
        return finding(
                SampleRules.SPLIT,
                Reach.IN_ARTICLE,
                Judgement.of(
                        "A mark that crosses another one",
                        Confidence.LOW,
                        List.of(articles.words(HOSTILE, "2022, said Fu\u202emio \ud800", ""))));
    }

    private Finding inner() {
        return finding(
                SampleRules.GARBLED,
                Reach.IN_ARTICLE,
                Judgement.of(
                        "A mark inside two others", Confidence.LOW, List.of(articles.words(HOSTILE, "2022", "2022"))));
    }

    private Finding glued() {
        Evidence place = articles.words(SCRAPED, "becauseIce", "");
        return finding(
                SampleRules.GLUED,
                Reach.IN_ARTICLE,
                Judgement.of("“becauseIce” is two words without a space", Confidence.HIGH, List.of(place))
                        .withSuggestions(List.of(Suggestion.replace(place, "because ice"))));
    }

    private Finding spacing() {
        Evidence place = articles.words(SCRAPED, "noon\u00a0 it", "");
        return finding(
                SampleRules.GLUED,
                Reach.IN_ARTICLE,
                Judgement.of("Two spaces of different kinds stand side by side", Confidence.HIGH, List.of(place))
                        .withSuggestions(List.of(Suggestion.replace(place, "noon it"))));
    }

    /** The same line again and again: one finding with many places, and nothing to put in their place. */
    private Finding repeated() {
        String line = "Next article: Share this page";
        Evidence first = articles.words(SCRAPED, line, "");
        List<Evidence> places = IntStream.range(0, 34)
                .mapToObj(i -> {
                    int start = first.span().start() + i * (line.length() + 1);
                    Span span = new Span(start, start + line.length());
                    return new Evidence(first.article(), span, line, "", first.source(), first.date());
                })
                .toList();
        return finding(
                SampleRules.REPEATED,
                Reach.IN_ARTICLE,
                Judgement.of("This line is given 34 times", Confidence.HIGH, places)
                        .withSuggestions(List.of(Suggestion.replace(first, ""))));
    }

    private Finding furniture() {
        Evidence place =
                articles.words(SCRAPED, "Weather Roads Notices ".repeat(90).strip(), "");
        return finding(
                SampleRules.REPEATED,
                Reach.IN_ARTICLE,
                Judgement.of("A menu stands in the text", Confidence.MEDIUM, List.of(place)));
    }

    private Stream<Finding> invisible() {
        return Stream.of("mate\u200b", "man\u200b", "few\u200b", "words\u200b")
                .map(words -> articles.words(SCRAPED, words, ""))
                .map(place -> finding(
                        SampleRules.INVISIBLE,
                        Reach.IN_ARTICLE,
                        Judgement.of("An invisible character stands in a word", Confidence.HIGH, List.of(place))
                                .withSuggestions(List.of(
                                        Suggestion.replace(place, place.quote().replace("\u200b", ""))))));
    }

    private static Finding finding(RuleCard card, Reach reach, Judgement judgement) {
        Evidence place = judgement.place();
        String id = FindingId.inArticle(card.id(), place.article().path(), place.quote(), 1);
        return new Finding(id, card.id(), card.severity(), reach, judgement);
    }

    private static List<VerdictCount> verdicts() {
        return List.of(
                new VerdictCount(SampleRules.GIVEN_NAME.id(), Agreement.SAME, Reason.EQUAL, 3),
                new VerdictCount(SampleRules.GIVEN_NAME.id(), Agreement.COMPATIBLE, Reason.SHORT_FORM, 5),
                new VerdictCount(SampleRules.GIVEN_NAME.id(), Agreement.DIFFERENT, Reason.VALUES_DIFFER, 3),
                new VerdictCount(SampleRules.GIVEN_NAME.id(), Agreement.INCOMPARABLE, Reason.OTHER_PERSON, 14),
                new VerdictCount(SampleRules.GIVEN_NAME.id(), Agreement.INCOMPARABLE, Reason.TIME_UNKNOWN, 1));
    }

    private List<Entity> entities() {
        return List.of(new Entity(
                "p-1",
                "Fumio Kishida",
                List.of(supported("Fumio Kishida", 3, PAPER, CHRONOLOGY, TALKS), supported("Takeo Kishida", 1, DRILLS)),
                List.of(
                        term("foreign minister of japan", "former", "2015", "2015", CHRONOLOGY),
                        term("prime minister of japan", "current", "2023-04-04", "2024-07-11", PAPER, TALKS)),
                List.of(conflict().id())));
    }

    private static OfficeTerm term(String office, String state, String from, String to, String... paths) {
        List<ArticleKey> articles = Stream.of(paths).map(ArticleKey::new).toList();
        return new OfficeTerm(office, state, from, to, paths.length, articles);
    }

    private static List<Incomplete> incomplete() {
        return List.of(new Incomplete(
                "unreadable", "drafts/<old>.txt", "The file is not UTF-8; save it again, or name its encoding."));
    }

    /** Nothing was found and nothing is missing. */
    static Report clean() {
        return new Report("0.1.0", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The articles with those that a reader can no longer get at. */
    static CitedPages without(SampleArticles articles, String path) {
        return key -> key.path().equals(path) ? Optional.empty() : articles.page(key);
    }
}
