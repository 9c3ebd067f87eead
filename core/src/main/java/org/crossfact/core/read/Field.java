package org.crossfact.core.read;

import java.util.Locale;

/** What a record or front matter may state of an article. */
public enum Field {
    TEXT,
    TITLE,
    DATE,
    UPDATED,
    SOURCE,
    URL,
    ID,
    AUTHOR,
    LANGUAGE;

    /** The name in the configuration. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
