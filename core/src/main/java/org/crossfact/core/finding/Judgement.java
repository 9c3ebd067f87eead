package org.crossfact.core.finding;

import java.util.List;

/**
 * What a rule says of one subject.
 *
 * @param message one sentence for people; nothing reads values back out of it
 * @param confidence how well it is supported
 * @param evidence quoted words, the place to look first
 * @param values the values in a conflict, best supported first; empty otherwise
 * @param readings ways to read damaged words, best first; empty otherwise
 * @param suggestions what to write instead
 * @param reasons why the rule says so, in words
 */
public record Judgement(
        String message,
        Confidence confidence,
        List<Evidence> evidence,
        List<SupportedValue> values,
        List<OfferedReading> readings,
        List<Suggestion> suggestions,
        List<String> reasons) {

    public Judgement {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding without evidence: " + message);
        }
        evidence = List.copyOf(evidence);
        values = List.copyOf(values);
        readings = List.copyOf(readings);
        suggestions = List.copyOf(suggestions);
        reasons = List.copyOf(reasons);
    }

    /** A judgement on one place, to be completed by the {@code with} methods. */
    public static Judgement of(String message, Confidence confidence, List<Evidence> evidence) {
        return new Judgement(message, confidence, evidence, List.of(), List.of(), List.of(), List.of());
    }

    public Judgement withEvidence(List<Evidence> others) {
        return new Judgement(message, confidence, others, values, readings, suggestions, reasons);
    }

    public Judgement withValues(List<SupportedValue> others) {
        return new Judgement(message, confidence, evidence, others, readings, suggestions, reasons);
    }

    public Judgement withReadings(List<OfferedReading> others) {
        return new Judgement(message, confidence, evidence, values, others, suggestions, reasons);
    }

    public Judgement withSuggestions(List<Suggestion> others) {
        return new Judgement(message, confidence, evidence, values, readings, others, reasons);
    }

    public Judgement withReasons(List<String> others) {
        return new Judgement(message, confidence, evidence, values, readings, suggestions, others);
    }

    /** The place to look: the shortest words that are wrong. */
    public Evidence place() {
        return evidence.get(0);
    }
}
