package org.crossfact.reports.text;

import org.crossfact.core.finding.Severity;

/**
 * How a terminal shows a report.
 *
 * @param colour whether escape sequences for colour may be written
 * @param width how many character cells a line has
 */
public record Style(boolean colour, int width) {

    private static final int NARROWEST = 40;
    private static final int USUAL = 100;

    /** No colour, lines of a hundred cells: for files and pipes. */
    public static final Style PLAIN = new Style(false, USUAL);

    public Style {
        width = Math.max(width, NARROWEST);
    }

    /** The words that a quote is about. */
    public String marked(String words) {
        return colour ? "\u001b[4m" + words + "\u001b[24m" : "«" + words + "»";
    }

    /** A heading or a value that should stand out. */
    public String strong(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[22m" : words;
    }

    /** What is of less weight. */
    public String faint(String words) {
        return colour ? "\u001b[2m" + words + "\u001b[22m" : words;
    }

    /** The word for a severity. */
    public String severity(Severity severity) {
        if (!colour) {
            return severity.label();
        }
        String code = switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case NOTE -> "36";
        };
        return "\u001b[1;" + code + "m" + severity.label() + "\u001b[0m";
    }
}
