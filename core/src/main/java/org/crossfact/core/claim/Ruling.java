package org.crossfact.core.claim;

import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;

/**
 * What other articles' evidence decided for a doubtful claim or article. A ruling never feeds a ruling.
 *
 * @param topic what kind of doubt it decides
 * @param article whose doubt is decided
 * @param span the words of the claim
 * @param value the decision, in the terms of the topic: for dates one of the readings
 * @param reason the evidence in words
 */
public record Ruling(String topic, ArticleKey article, Span span, String value, String reason) {}
