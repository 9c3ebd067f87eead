package org.crossfact.core.document;

/**
 * A date that stands beside an article's text.
 *
 * @param date as written, ISO 8601 where the format asks for it
 * @param modified whether it tells of a change rather than of publication
 * @param where what states it: "front matter", "JSON-LD datePublished"
 */
public record StatedDate(String date, boolean modified, String where) {}
