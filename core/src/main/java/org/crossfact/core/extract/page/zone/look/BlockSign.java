package org.crossfact.core.extract.page.zone.look;

/** What a block is by its own words, whatever stands around it. */
public enum BlockSign {
    /** A long line of whole sentences. */
    PARAGRAPH,
    /** A short line that ends like a sentence. */
    SENTENCE,
    /** A line that tells nothing by itself: a headline, a heading, a title of another article, an entry of a list. */
    PLAIN,
    BYLINE,
    /** A date with the words that announce it. */
    DATELINE,
    /** Nothing but a date, a time or an age. */
    STAMP,
    CAPTION,
    /** Words of the site. */
    FURNITURE,
    /** A heading under which other things stand than the article. */
    SECTION,
    /** A mark with which articles end. */
    ENDING,
    /** A path through the site. */
    PATH,
    /** Several short entries in one line. */
    MENU,
    /** The format told what it is. */
    TOLD
}
