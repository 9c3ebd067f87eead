package org.crossfact.reports.quote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.SupportedValue;

/**
 * One side of a conflict: a value with the words that state it.
 *
 * @param value the value and who supports it
 * @param evidence the quoted words that state it
 * @param words the value as people read it: as it is printed, where that tells the sides apart
 */
public record Side(SupportedValue value, List<Evidence> evidence, String words) {

    public Side {
        evidence = List.copyOf(evidence);
    }

    /** Whether a finding sets values against each other, in several articles or in one. */
    public static boolean areTold(Finding finding) {
        return finding.reach() == Finding.Reach.CROSS_SOURCE
                || finding.judgement().values().size() > 1;
    }

    /**
     * The sides of a conflict in the order of its values. Evidence goes to the value it states, else to the one that
     * its article supports; where no values are told, each distinct value of the evidence is a side.
     */
    public static List<Side> of(Judgement judgement) {
        List<SupportedValue> values = judgement.values().isEmpty() ? stated(judgement.evidence()) : judgement.values();
        List<Side> sides = values.stream()
                .map(value -> new Side(
                        value,
                        judgement.evidence().stream()
                                .filter(evidence -> side(evidence, values).equals(value))
                                .toList(),
                        value.value()))
                .toList();
        return PrintedValue.of(sides);
    }

    /** The same, called by other words. */
    Side called(String others) {
        return new Side(value, evidence, others);
    }

    private static SupportedValue side(Evidence evidence, List<SupportedValue> values) {
        return first(
                values,
                value -> value.value().equals(evidence.value()),
                first(values, value -> value.articles().contains(evidence.article()), values.get(0)));
    }

    private static SupportedValue first(
            List<SupportedValue> values, Predicate<SupportedValue> condition, SupportedValue otherwise) {
        return values.stream().filter(condition).findFirst().orElse(otherwise);
    }

    private static List<SupportedValue> stated(List<Evidence> all) {
        return all.stream()
                .map(Evidence::value)
                .distinct()
                .map(value -> {
                    List<ArticleKey> articles = articles(all, value);
                    return new SupportedValue(value, articles.size(), articles);
                })
                .toList();
    }

    private static List<ArticleKey> articles(List<Evidence> all, String value) {
        return all.stream()
                .filter(evidence -> evidence.value().equals(value))
                .map(Evidence::article)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the words to look at, the first of all evidence, belong to another side that has fewer sources or is refuted. */
    public boolean isBacked(Judgement judgement) {
        Evidence blamed = judgement.evidence().get(0);
        if (evidence.contains(blamed)) {
            return false;
        }
        return judgement.confidence() == Confidence.HIGH
                || of(judgement).stream()
                        .filter(side -> side.evidence.contains(blamed))
                        .allMatch(side -> side.value.support() < value.support());
    }

    /** How much it weighs: independent sources, or, where all stand in one article, places. */
    public String weight(Finding finding) {
        return finding.reach() == Finding.Reach.IN_ARTICLE
                ? counted(evidence.size(), "place")
                : counted(value.support(), "source");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The same with one place of each source before further ones, since independent sources weigh most. */
    public Side independentFirst() {
        Map<String, Evidence> first = new LinkedHashMap<>();
        evidence.forEach(one -> first.putIfAbsent(source(one), one));
        return new Side(
                value,
                Stream.concat(first.values().stream(), evidence.stream().filter(one -> !first.containsValue(one)))
                        .toList(),
                words);
    }

    private static String source(Evidence evidence) {
        return evidence.source().isEmpty() ? evidence.article().path() : evidence.source();
    }

    /** The articles that state the value without being quoted. */
    public List<ArticleKey> unquoted() {
        List<ArticleKey> quoted = evidence.stream().map(Evidence::article).toList();
        return value.articles().stream()
                .filter(article -> !quoted.contains(article))
                .toList();
    }
}
