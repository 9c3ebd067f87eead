package org.crossfact.rules.declared;

/**
 * The longest run of letters, digits and blanks that stands in whatever a pattern fits, found by a look at the pattern
 * alone: a text without it need not be searched, and searching for plain characters is a hundred times as fast. Where
 * that look cannot tell, there is none.
 */
final class RequiredWords {

    /** Choices, flags, quoting and classes in classes need more than a look. */
    private static final String HARD = "(?s).*(\\(\\?|\\||\\[\\[|\\[\\^?\\]|\\\\[^dDwWsSbB\\W]).*";

    private final String pattern;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int at;

    private RequiredWords(String pattern) {
        this.pattern = pattern;
    }

    /** The run in a sound pattern; the empty string when there is none. */
    static String of(String pattern) {
        return pattern.matches(HARD) ? "" : new RequiredWords(pattern).longest();
    }

    private String longest() {
        int depth = 0;
        for (at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            switch (c) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '[' -> skipTo(']');
                case '\\' -> at++;
                case '?', '*' -> dropLast();
                case '{' -> {
                    dropLast();
                    skipTo('}');
                }
                default -> {
                    if (depth == 0 && (Character.isLetterOrDigit(c) || c == ' ')) {
                        run.append(c);
                        continue;
                    }
                }
            }
            end();
        }
        end();
        return longest;
    }

    private void skipTo(char close) {
        do {
            at += pattern.startsWith("\\", at) ? 2 : 1;
        } while (at < pattern.length() && pattern.charAt(at) != close);
    }

    /** What may come no time at all is not required. */
    private void dropLast() {
        run.setLength(Math.max(0, run.length() - 1));
    }

    private void end() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }
}
