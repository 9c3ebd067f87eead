package org.crossfact.reports.html;

/**
 * A place in an article, by name.
 *
 * @param words line and column, behind the article's key where that is not clear
 * @param anchor the id of the words in the article view; empty when it is not shown
 */
public record PlaceLink(String words, String anchor) {}
