package org.crossfact.cli.output;

import java.util.Locale;

/** How many files the HTML report is. */
public enum HtmlLayout {
    /** One, with all in it: to be mailed, and opened from wherever it lies. What would make it too large makes it a folder. */
    SINGLE,
    /** A folder with the page, its style, scripts and data: for servers that forbid what stands in the page itself. */
    DIR;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
