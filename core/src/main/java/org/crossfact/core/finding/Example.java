package org.crossfact.core.finding;

import java.util.List;

/**
 * A small corpus with what a rule must say of it.
 *
 * @param expectation whether the rule must speak
 * @param articles one or more short texts, in which {@code [[ ]]} marks the words that a finding must quote first
 */
public record Example(Expectation expectation, List<Text> articles) {

    /** What a rule must do with an example. */
    public enum Expectation {
        MUST_FLAG,
        MUST_NOT_FLAG,
        /** A defect that the rule is known to miss; it is proof of that, not an excuse. */
        KNOWN_MISS
    }

    /** One short article of an example; empty strings for what it does not state. */
    public record Text(String source, String date, String text) {}

    public Example {
        articles = List.copyOf(articles);
    }
}
