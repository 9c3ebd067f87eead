package org.crossfact.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.MarkedText;
import org.crossfact.core.finding.Report;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Checker;
import org.crossfact.rules.engine.MemoryShuffle;

/** Runs rules on their own examples and compares the words they flag with the words that are marked. */
public final class RuleProof {

    private final Function<Rule, Checker> checkers;

    /** @param checkers makes a checker that runs one rule alone */
    public RuleProof(Function<Rule, Checker> checkers) {
        this.checkers = checkers;
    }

    /** What a rule does otherwise than one of its examples says; empty when it keeps its word. */
    public List<String> complaints(Rule rule, Example example) {
        List<MarkedText> texts = example.articles().stream()
                .map(article -> MarkedText.of(article.text()))
                .toList();
        List<ExampleArticle> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Example.Text stated = example.articles().get(i);
            files.add(new ExampleArticle(key(i), texts.get(i).text(), stated.source(), stated.date()));
        }
        Report report;
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            report = checkers.apply(rule).check(files.stream(), shuffle);
        }
        List<String> complaints = new ArrayList<>();
        report.incomplete().forEach(failure -> complaints.add(failure.subject() + ": " + failure.reason()));
        compare(example.expectation(), marked(texts), report.findings(), complaints);
        return complaints;
    }

    /** What is missing from a rule's examples as a whole: it needs both kinds, and marks in what it must flag. */
    public static List<String> gaps(Rule rule) {
        List<String> gaps = new ArrayList<>();
        for (Expectation needed : List.of(Expectation.MUST_FLAG, Expectation.MUST_NOT_FLAG)) {
            if (rule.examples().stream().noneMatch(example -> example.expectation() == needed)) {
                gaps.add(rule.card().id() + " has no example of what it " + needed);
            }
        }
        return gaps;
    }

    private static void compare(
            Expectation expectation, Set<String> marked, List<Finding> findings, List<String> complaints) {
        TreeSet<String> places = new TreeSet<>();
        TreeSet<String> quoted = new TreeSet<>();
        for (Finding finding : findings) {
            places.add(words(finding.judgement().place()));
            finding.judgement().evidence().forEach(evidence -> quoted.add(words(evidence)));
        }
        switch (expectation) {
            case MUST_FLAG -> {
                marked.stream()
                        .filter(words -> !quoted.contains(words))
                        .forEach(words -> complaints.add("not flagged: " + words));
                places.stream()
                        .filter(words -> !marked.contains(words))
                        .forEach(words -> complaints.add("flagged, but not marked: " + words));
                if (marked.isEmpty()) {
                    complaints.add("an example of what must be flagged has no [[marked words]]");
                }
            }
            case MUST_NOT_FLAG -> places.forEach(words -> complaints.add("must not be flagged: " + words));
            case KNOWN_MISS -> {
                if (quoted.containsAll(marked)) {
                    complaints.add("no longer missed; make it a must-flag: " + marked);
                }
            }
        }
    }

    private static Set<String> marked(List<MarkedText> texts) {
        TreeSet<String> marked = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            MarkedText text = texts.get(i);
            String article = key(i);
            text.marks().forEach(mark -> marked.add(article + ":" + mark.start() + " '" + mark.in(text.text()) + "'"));
        }
        return marked;
    }

    private static String words(Evidence evidence) {
        ArticleKey article = evidence.article();
        return article + ":" + evidence.span().start() + " '" + evidence.quote() + "'";
    }

    /** Articles of an example are called a, b, c … and lie in one folder. */
    private static String key(int i) {
        return (char) ('a' + i) + ".txt";
    }
}
