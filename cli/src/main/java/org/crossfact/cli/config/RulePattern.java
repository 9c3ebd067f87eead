package org.crossfact.cli.config;

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

    /** The same with the name that the rule has today. */
    public RulePattern today(RuleNames names) {
        return new RulePattern(names.today(words), place);
    }
}
