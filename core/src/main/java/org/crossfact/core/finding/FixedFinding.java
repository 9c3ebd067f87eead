package org.crossfact.core.finding;

/**
 * A finding that a baseline knows and that is no longer there.
 *
 * @param id its name while it was there
 * @param rule the rule that said so
 * @param article the key of the article that it was in
 * @param quote the beginning of the words that it was about
 */
public record FixedFinding(String id, String rule, String article, String quote) {}
