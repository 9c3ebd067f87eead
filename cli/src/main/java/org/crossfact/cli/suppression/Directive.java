package org.crossfact.cli.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment in an article that is meant for Crossfact: {@code <!-- crossfact-disable-next-line RULE -- reason -->}.
 *
 * @param line the line that it stands in, counted from one
 * @param column where it begins in that line, counted from one
 * @param word what it asks for
 * @param rule the rule; empty when it names none
 * @param reason why; empty when it does not say
 * @param written all of it
 */
record Directive(int line, int column, Word word, String rule, String reason, String written) {

    /** What a comment may ask for. */
    enum Word {
        NEXT_LINE("disable-next-line"),
        FILE("disable-file"),
        FROM_HERE("disable"),
        TO_HERE("enable");

        private final String label;

        Word(String label) {
            this.label = label;
        }

        private static Word of(String label) {
            for (Word word : values()) {
                if (word.label.equals(label)) {
                    return word;
                }
            }
            throw new IllegalArgumentException(label);
        }
    }

    private static final String MARK = "crossfact-";

    /** Looked for in single lines from the mark on, and every part of it is bounded. */
    private static final Pattern FORM = Pattern.compile("crossfact-(disable-next-line|disable-file|disable|enable)\\b"
            + "[ \\t]{0,20}([a-z][a-z0-9-]{0,60}/[a-z0-9*-]{1,80})?[ \\t]{0,20}(?:--(?!>)[ \\t]{0,20}([^\\r\\n]{1,500}?))?"
            + "[ \\t]{0,20}(?:-->|$)");

    /** The directives of a file, in order. */
    static List<Directive> in(String text) {
        List<Directive> directives = new ArrayList<>();
        if (text.contains(MARK)) {
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                add(line, number, directives);
            }
        }
        return directives;
    }

    private static void add(String line, int number, List<Directive> directives) {
        for (int at = line.indexOf(MARK); at >= 0; at = line.indexOf(MARK, at + MARK.length())) {
            Matcher form = FORM.matcher(line).region(at, line.length());
            if (isComment(line, at) && form.lookingAt()) {
                String rule = form.group(2) == null ? "" : form.group(2);
                String reason = form.group(3) == null ? "" : form.group(3);
                directives.add(new Directive(number, at + 1, Word.of(form.group(1)), rule, reason, form.group()));
            }
        }
    }

    private static boolean isComment(String line, int at) {
        return line.substring(0, at).stripTrailing().endsWith("<!--");
    }
}
