package org.crossfact.core.document;

import java.util.Optional;

/**
 * Words that are given as another's.
 *
 * @param span the words with their quotation marks
 * @param depth one for a quotation, two for one inside it
 * @param speaker the name of who says them, where it stands beside them
 */
public record Quotation(Span span, int depth, Optional<Span> speaker) {}
