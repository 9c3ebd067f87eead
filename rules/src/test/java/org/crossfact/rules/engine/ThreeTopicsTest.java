package org.crossfact.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Articles of several newsrooms on three topics over years: silence as they stand, findings for slips put into one. */
class ThreeTopicsTest {

    /** A topic with its articles by id and the slips that can be put into one of them. */
    private record Topic(Map<String, Texts> articles, List<Map<String, String>> slips) {}

    private static List<Topic> topics(String file) {
        try (InputStream stream = ThreeTopicsTest.class.getResourceAsStream(file)) {
            List<Map<String, List<Map<String, String>>>> topics =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return topics.stream().map(ThreeTopicsTest::topic).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Topic topic(Map<String, List<Map<String, String>>> fields) {
        Map<String, Texts> articles = new TreeMap<>();
        fields.getOrDefault("articles", List.of()).forEach(article -> {
            String id = article.getOrDefault("id", "");
            articles.put(
                    id,
                    Texts.of(
                            id + ".txt",
                            article.getOrDefault("text", ""),
                            article.getOrDefault("source", ""),
                            article.getOrDefault("date", "")));
        });
        return new Topic(articles, fields.getOrDefault("slips", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-topics.yaml", "makers-and-markets.yaml"})
    void theArticlesAsTheyStandAreLeftAlone(String file) {
        Stream<Texts> all = topics(file).stream().flatMap(topic -> topic.articles().values().stream());
        assertThat(across(all.toList())).isEmpty();
    }

    /** @param least so many slips are found at least; a change that finds fewer needs a reason */
    @ParameterizedTest
    @CsvSource({"three-topics.yaml, 16", "makers-and-markets.yaml, 51"})
    void manySlipsAreFound(String file, int least) {
        List<String> found = new ArrayList<>();
        for (Topic topic : topics(file)) {
            for (Map<String, String> slip : topic.slips()) {
                slip.forEach((article, words) -> {
                    if (!across(slipped(topic, article, words)).isEmpty()) {
                        found.add(article + ": " + words);
                    }
                });
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(least);
    }

    private static List<Texts> slipped(Topic topic, String article, String slip) {
        String[] words = slip.split(" -> ", 2);
        Set<Texts> articles = new HashSet<>(topic.articles().values());
        Texts whole = Objects.requireNonNull(topic.articles().get(article), article);
        assertThat(whole.text()).contains(words[0]);
        articles.remove(whole);
        articles.add(new Texts(whole.key(), whole.text().replace(words[0], words[1]), whole.metadata()));
        return List.copyOf(articles);
    }

    private static List<String> across(List<Texts> articles) {
        Report report;
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            report = Assembly.checker(Assembly.rules(), CheckOptions.DEFAULT, "test")
                    .check(articles.stream(), shuffle);
        }
        return report.findings().stream()
                .filter(finding -> finding.reach() == Finding.Reach.CROSS_SOURCE)
                .map(finding -> finding.rule() + ": " + finding.judgement().message())
                .toList();
    }
}
