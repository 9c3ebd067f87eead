package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.html.HtmlReader;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {

    private static final List<Texts> ARTICLES = List.of(
            Texts.of("north/a.txt", "In 20 14, the two sides signed a plan. The contract ended on 31 June 2022."),
            Texts.of("north/b.txt", "On Monday, 8 November 2003, the council met.", "The Post", "2003-11-09"),
            Texts.of(
                    "south/c.txt",
                    "Mayor Ilse Brandvoort opened the Kestrel Bridge in Harnmouth on 65438+1October 12, 2022."),
            Texts.of(
                    "south/d.txt", "On 12 October 2022 Mayor Ilse Brandvoort opened the Kestrel Bridge in Harnmouth."));

    @Test
    void findsWhatIsWrongInEachArticle() {
        assertThat(rules(check(ARTICLES, 1)))
                .containsExactly(
                        "north/a.txt dates/split-number",
                        "north/a.txt dates/impossible",
                        "north/b.txt dates/weekday-matches-date",
                        "south/c.txt dates/garbled",
                        "south/c.txt text/glued-words");
    }

    @Test
    void lettersOfADamagedDateAreANoteWithoutARepairOfTheirOwn() {
        assertThat(check(ARTICLES, 1).findings())
                .filteredOn(finding -> finding.rule().id().equals("text/glued-words"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                    assertThat(finding.judgement().suggestions()).isEmpty();
                });
    }

    @Test
    void anotherArticleDecidesBetweenTheReadingsOfAGarbledDate() {
        Judgement alone = garbled(check(ARTICLES.subList(2, 3), 1));
        Judgement together = garbled(check(ARTICLES, 1));

        assertThat(alone.readings()).hasSizeGreaterThan(1);
        assertThat(together.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualTo("2022-10-12");
            assertThat(reading.reasons().get(0)).contains("south/d.txt");
        });
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "9, 0"})
    void oneSurnameWithManyGivenNamesIsThatOfManyMayors(int mayors, int findings) {
        List<Texts> articles = Stream.of("Arlo", "Berit", "Carmen", "Davit", "Farid", "Greta", "Jonas", "Katya", "Leo")
                .limit(mayors)
                .map(given -> Texts.of(
                        given + ".txt",
                        "On 3 May 2022 Mayor " + given + " Brandvoort opened a school.",
                        "The " + given,
                        "2022-05-04"))
                .toList();

        assertThat(rules(check(articles, 1)).stream().filter(rule -> rule.contains("people/given-name-agrees")))
                .hasSize(findings);
    }

    @Test
    void articlesOfOtherStoriesDecideNothing() {
        List<Texts> apart = List.of(
                Texts.of("one/c.txt", ARTICLES.get(2).text()),
                Texts.of("two/d.txt", ARTICLES.get(3).text()));
        CheckOptions byFolder = new CheckOptions(true, 1);

        assertThat(garbled(check(apart, Assembly.rules(), byFolder)).readings()).hasSizeGreaterThan(1);
        assertThat(garbled(check(apart, 1)).readings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theReportDependsNeitherOnThreadsNorOnTheOrderOfTheFiles(int threads) {
        Report expected = check(ARTICLES, 1);
        Random random = new Random(42);
        for (int round = 0; round < 10; round++) {
            List<Texts> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, random);
            assertThat(check(shuffled, threads)).isEqualTo(expected);
        }
    }

    @Test
    void lineEndsDoNotChangeTheIdsOfFindings() {
        String unix =
                "A headline of the day\n\nIn 20 14, the two sides signed a plan.\n\nThe lease ends on 31 June 2022.\n";
        String windows = unix.replace("\n", "\r\n");

        assertThat(ids(check(List.of(Texts.of("a.txt", windows)), 1)))
                .isEqualTo(ids(check(List.of(Texts.of("a.txt", unix)), 1)))
                .hasSize(2);
    }

    @Test
    void textPutInFrontDoesNotChangeTheIdsOfFindings() {
        String text = "In 20 14, the two sides signed a plan.";
        String moved = "The harbour was quiet on that day.\n\n" + text;

        assertThat(ids(check(List.of(Texts.of("a.txt", moved)), 1)))
                .isEqualTo(ids(check(List.of(Texts.of("a.txt", text)), 1)));
    }

    @Test
    void equalQuotesInOneArticleHaveIdsOfTheirOwn() {
        String twice = "In 20 14, they met.\n\nIn 20 14, they parted.";

        assertThat(ids(check(List.of(Texts.of("a.txt", twice)), 1))).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatBreaksLosesNothingElse() {
        List<Rule> rules = new ArrayList<>(Assembly.rules());
        rules.add(new Hostile());

        Report report = check(ARTICLES, rules, CheckOptions.DEFAULT);

        assertThat(report.findings()).isEqualTo(check(ARTICLES, 1).findings());
        assertThat(report.incomplete())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.code() + " " + one.subject()).isEqualTo("rule-failed test/hostile"));
    }

    @Test
    void anArticleThatCannotBeReadLosesNothingElse() {
        List<ArticleFile> files = new ArrayList<>(ARTICLES);
        files.add(1, new Unreadable());

        Report report;
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            report = Assembly.checker(Assembly.rules(), CheckOptions.DEFAULT, "test")
                    .check(files.stream(), shuffle);
        }

        assertThat(report.findings()).isEqualTo(check(ARTICLES, 1).findings());
        assertThat(report.incomplete()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("broken.txt");
            assertThat(one.reason()).isEqualTo("it is broken");
        });
    }

    @Test
    void damageInBoilerplateIsANote() {
        String page = """
                A council looks back on a hard year

                The council of the town met on Friday and spoke about the dyke for three hours.

                Related articles

                What happened in 20 14
                """;

        assertThat(check(List.of(Texts.of("a.txt", page)), 1).findings())
                .filteredOn(finding -> finding.rule().id().equals("dates/split-number"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void lettersOfWhatAFormatSetsApartAreNoFinding() {
        String menu = "<ul><li>Home</li><li>Politics</li><li>Business</li><li>Sport</li><li>Culture</li></ul>";
        ArticleFile page = new HtmlPage("a.html", """
                <nav>%1$s</nav><article><h1>A council looks back on a hard year</h1>
                <p>The council of the town met on Friday and spoke about the dyke , which is too low, for three hours.</p>
                </article><footer>%1$s<p>Read on our website , every day of the year.</p></footer>
                """.formatted(menu));

        assertThat(rules(check(List.of(page), 1))).containsExactly("a.html text/punctuation-spacing");
    }

    @Test
    void whereTooManyMeetThoseNearestInTimeAreCompared() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        List<Texts> articles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String given = i == 200 ? "Elke" : "Ilse";
            articles.add(Texts.of(
                    String.format("%03d.txt", i),
                    "Mayor " + given + " Brandvoort opened a playground in Harnmouth.",
                    "Paper " + i,
                    first.plusDays(i).toString()));
        }

        Report report = check(articles, 1);

        assertThat(report.incomplete()).isEmpty();
        assertThat(rules(report)).containsExactly("200.txt people/given-name-agrees");
        assertThat(report.verdicts())
                .filteredOn(verdict -> verdict.reason() == Reason.TOO_MANY)
                .anySatisfy(verdict -> {
                    assertThat(verdict.rule().id()).isEqualTo("people/given-name-agrees");
                    assertThat(verdict.count()).isGreaterThan(50_000);
                })
                .as("articles that were not laid side by side")
                .anySatisfy(verdict -> assertThat(verdict.rule().id()).isEqualTo("figures/sources-agree"));
    }

    @Test
    void countsWhatEachRuleConsidered() {
        assertThat(check(ARTICLES, 1).rules())
                .filteredOn(run -> run.card().id().id().equals("dates/weekday-matches-date"))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.considered()).isEqualTo(1);
                    assertThat(run.findings()).isEqualTo(1);
                });
    }

    private static Report check(List<? extends ArticleFile> articles, int threads) {
        return check(articles, Assembly.rules(), new CheckOptions(false, threads));
    }

    private static Report check(List<? extends ArticleFile> articles, List<Rule> rules, CheckOptions options) {
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            return Assembly.checker(rules, options, "test")
                    .check(articles.stream().map(ArticleFile.class::cast), shuffle);
        }
    }

    private static List<String> rules(Report report) {
        return report.findings().stream()
                .map(finding -> finding.judgement().place().article() + " " + finding.rule())
                .toList();
    }

    private static List<String> ids(Report report) {
        return report.findings().stream().map(Finding::id).toList();
    }

    private static Judgement garbled(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().equals("dates/garbled"))
                .findFirst()
                .orElseThrow()
                .judgement();
    }

    private static final class Hostile implements ArticleRule<Claim<?>> {

        @Override
        public RuleCard card() {
            return RuleCard.of("test/hostile", Severity.ERROR, "Breaks", "It breaks.", "Never.");
        }

        @Override
        public Stream<Claim<?>> subjects(FactSheet sheet) {
            return sheet.claims().stream();
        }

        @Override
        public Optional<Judgement> judge(Claim<?> claim) {
            if (claim.isFlawed()) {
                throw new StackOverflowError();
            }
            throw new IllegalStateException("broken on purpose");
        }
    }

    private record HtmlPage(String key, String page) implements ArticleFile {

        @Override
        public void read(Intake intake) throws UnreadableException {
            try {
                new HtmlReader().read(key, new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), intake);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static final class Unreadable implements ArticleFile {

        @Override
        public String key() {
            return "broken.txt";
        }

        @Override
        public void read(Intake intake) throws UnreadableException {
            throw new UnreadableException("unreadable", "it is broken");
        }
    }
}
