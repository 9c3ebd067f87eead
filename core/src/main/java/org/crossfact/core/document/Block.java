package org.crossfact.core.document;

/**
 * A paragraph or line of an article with the part it plays.
 *
 * @param span the text of the block without surrounding white space
 * @param zone the part
 * @param why what decided, in words
 */
public record Block(Span span, Zone zone, String why) {}
