package org.crossfact.cli.config;

import java.util.Collection;

/**
 * Names one rule, {@code dates/garbled}, or all of a family, {@code dates/*}.
 *
 * @param words as written
 * @param place where that is written, for complaints
 */
public record RulePattern(String words, String place) {

    private static final String ALL = "/*";

    public boolean matches(String rule) {
        return words.endsWith(ALL) ? rule.startsWith(words.substring(0, words.length() - 1)) : rule.equals(words);
    }

    /** Whether it names any of the rules that there are. */
    public boolean isKnown(Collection<String> rules) {
        return rules.stream().anyMatch(this::matches);
    }
}
