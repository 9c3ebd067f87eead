package org.crossfact.core.finding;

import java.util.List;

/**
 * A small corpus with what a rule must say of it.
 *
 * @param expectation whether the rule must speak
 * @param articles one or more short texts, in which {@code [[ ]]} marks the words that a finding must quote first
 * @param repair the first text after the edits that the finding proposes; empty when that is not told
 */
public record Example(Expectation expectation, List<Text> articles, String repair) {

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

    /** An example that says nothing of a repair. */
    public Example(Expectation expectation, List<Text> articles) {
        this(expectation, articles, "");
    }
}
