package org.crossfact.rules.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
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
        return outcome(rule, example).complaints();
    }

    /** What a rule says of one of its examples, set against what the example says. */
    public ExampleOutcome outcome(Rule rule, Example example) {
        List<MarkedText> texts = example.articles().stream()
                .map(article -> MarkedText.of(article.text()))
                .toList();
        Report report = report(rule, example, texts);
        Flagged flagged = Flagged.of(report);
        Set<String> marked = marked(texts);
        List<String> complaints = new ArrayList<>();
        report.incomplete().forEach(failure -> complaints.add(failure.subject() + ": " + failure.reason()));
        compare(example.expectation(), marked, flagged, complaints);
        if (!example.repair().isEmpty()) {
            repair(texts.get(0).text(), example.repair(), report).ifPresent(complaints::add);
        }
        return ExampleOutcome.of(example.expectation(), marked, flagged, complaints);
    }

    private Report report(Rule rule, Example example, List<MarkedText> texts) {
        List<ExampleArticle> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Example.Text stated = example.articles().get(i);
            files.add(new ExampleArticle(key(i), texts.get(i).text(), stated.source(), stated.date()));
        }
        try (MemoryShuffle shuffle = new MemoryShuffle()) {
            return checkers.apply(rule).check(files.stream(), shuffle);
        }
    }

    private static Optional<String> repair(String text, String wanted, Report report) {
        String repaired = Repairs.of(report, key(0)).in(text);
        return repaired.equals(wanted)
                ? Optional.empty()
                : Optional.of("repaired to '" + repaired + "', expected '" + wanted + "'");
    }

    /** What is missing from a rule's examples as a whole: it needs both kinds, and marks in what it must flag. */
    public static List<String> gaps(Rule rule) {
        List<String> gaps = new ArrayList<>();
        for (Expectation needed : List.of(Expectation.MUST_FLAG, Expectation.MUST_NOT_FLAG)) {
            if (rule.examples().stream().noneMatch(example -> example.expectation() == needed)) {
                String key = needed.name().toLowerCase(Locale.ROOT).replace('_', '-');
                gaps.add(rule.card().id() + " has no example under '" + key + "'");
            }
        }
        return gaps;
    }

    private static void compare(Expectation expectation, Set<String> marked, Flagged flagged, List<String> complaints) {
        switch (expectation) {
            case MUST_FLAG -> {
                flagged.missing(marked).forEach(words -> complaints.add("not flagged: " + words));
                flagged.unmarked(marked).forEach(words -> complaints.add("flagged, but not marked: " + words));
                if (marked.isEmpty()) {
                    complaints.add("an example of what must be flagged has no [[marked words]]");
                }
            }
            case MUST_NOT_FLAG -> flagged.places().forEach(words -> complaints.add("must not be flagged: " + words));
            case KNOWN_MISS -> {
                if (flagged.missing(marked).isEmpty()) {
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
            text.marks().forEach(mark -> marked.add(Flagged.words(article, mark, mark.in(text.text()))));
        }
        return marked;
    }

    /** Articles of an example are called a, b, c … and lie in one folder. */
    private static String key(int i) {
        return (char) ('a' + i) + ".txt";
    }
}
