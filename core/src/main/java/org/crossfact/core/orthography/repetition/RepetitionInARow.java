package org.crossfact.core.orthography.repetition;

import org.crossfact.core.document.Span;

/**
 * Words that stand twice or more in a row.
 *
 * @param whole all of them
 * @param once the first time
 */
public record RepetitionInARow(Span whole, Span once) {}
