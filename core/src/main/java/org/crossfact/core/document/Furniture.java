package org.crossfact.core.document;

import java.util.Locale;

/** What boilerplate is for, as far as it can be told. */
public enum Furniture {
    /** The block belongs to the article. */
    NONE,
    NAVIGATION,
    RELATED,
    LEGAL,
    COMMENTS,
    SHARING,
    SUBSCRIPTION,
    ADVERT,
    /** A part of the page, and nothing tells which. */
    OTHER;

    /** The name in files and on screen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
