package org.crossfact.rules.proof;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.MarkedText;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.api.TextRule;

/**
 * Measures what a rule by itself costs on one long article, made of its own examples again and again. It counts the
 * processor time of its thread, so that a busy machine makes no rule slow.
 */
public final class RuleSpeed {

    private static final int LENGTH = 100_000;
    private static final int RUNS = 3;

    /** Reading articles takes about as long; a rule that takes longer doubles the time of a check. */
    private static final double SLOW_SECONDS = 0.1;

    private final Extraction extraction;

    /** @param extraction reads the claims that rules look at */
    public RuleSpeed(Extraction extraction) {
        this.extraction = extraction;
    }

    /** What to say of a slow rule; empty for others. */
    public Optional<String> complaint(Rule rule) {
        double seconds = seconds(rule);
        return seconds < SLOW_SECONDS
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT, "slow: takes %.1f seconds for %,d characters of text", seconds, LENGTH));
    }

    private double seconds(Rule rule) {
        String text = text(rule);
        if (text.isEmpty()) {
            return 0;
        }
        Page page = Understanding.of(Article.of("long.txt", text, Metadata.of("Post", "2024-05-02")));
        Runnable work = work(rule, page);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = processorTime();
            work.run();
            best = Math.min(best, processorTime() - start);
        }
        return best / 1e9;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Runnable work(Rule rule, Page page) {
        if (rule instanceof TextRule<?> textRule) {
            return () -> judge(textRule, page);
        }
        FactSheet sheet = extraction.extract(page);
        if (rule instanceof ArticleRule<?> articleRule) {
            return () -> judge(articleRule, sheet);
        }
        return rule instanceof KeyedRule<?> keyed ? () -> key(keyed, sheet) : () -> {};
    }

    private static <S> void judge(TextRule<S> rule, Page page) {
        rule.subjects(page).forEach(rule::judge);
    }

    private static <S> void judge(ArticleRule<S> rule, FactSheet sheet) {
        rule.subjects(sheet).forEach(rule::judge);
    }

    private static <V> void key(KeyedRule<V> rule, FactSheet sheet) {
        Consumer<Claim<V>> keyed = claim -> rule.key(sheet, claim);
        sheet.claims(rule.kind()).forEach(keyed);
    }

    private static String text(Rule rule) {
        List<Example> examples = rule.examples();
        String once = examples.stream()
                .flatMap(example -> example.articles().stream())
                .map(article -> MarkedText.of(article.text()).text().strip())
                .collect(Collectors.joining("\n\n"));
        return once.isEmpty()
                ? ""
                : Stream.generate(() -> once)
                        .limit(LENGTH / once.length() + 1L)
                        .collect(Collectors.joining("\n\n"))
                        .substring(0, LENGTH);
    }
}
