package org.crossfact.core.document;

import java.util.Locale;

/** How a date stands to the publication of its article; the first is worth most. */
public enum PublicationStanding {
    /** Front matter, configuration or the head of a page states it. */
    STATED,
    /** A label such as "Published" announces it. */
    LABELLED,
    /** It stands between headline and body. */
    BESIDE_HEADLINE,
    /** It stands in the date line with which the text begins. */
    DATELINE,
    /** It is part of the page's address. */
    ADDRESS,
    /** A label tells of a change. */
    UPDATED,
    /** Front matter or the head of a page tells of a change. */
    STATED_CHANGE,
    /** It stands close below the body. */
    BELOW,
    /** Day and month stand in a date line; the year follows from the dates told. */
    YEAR_IMPLIED,
    /** It stands above the headline: perhaps the day on which the page was taken. */
    ABOVE,
    /** It belongs to another article, a comment or the site. */
    APART;

    /** Whether such a date may be taken for the day of publication. */
    public boolean mayDecide() {
        return this != ABOVE && this != APART;
    }

    /** Whether it says when the article was first published, not when it was changed. */
    public boolean isOfFirstPublication() {
        return compareTo(DATELINE) <= 0;
    }

    /** The name in files and on screen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
