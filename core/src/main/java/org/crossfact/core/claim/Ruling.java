package org.crossfact.core.claim;

import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/**
 * The reading that other articles' evidence chose for a doubtful claim. A ruling never feeds a ruling.
 *
 * @param article whose claim is decided
 * @param span the words of the claim
 * @param value the reading chosen, one of the clue's values
 * @param reason the evidence in words
 */
public record Ruling(ArticleKey article, Span span, String value, String reason) {}
