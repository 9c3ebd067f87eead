package org.crossfact.core.orthography.character;

import org.crossfact.core.document.Span;

/**
 * Characters out of sight in one word.
 *
 * @param word the word that holds them, so that a reader can find the place; themselves where they stand alone
 * @param kind what the worst of them is
 * @param cleaned the word without them
 */
public record InvisibleRun(Span word, InvisibleKind kind, String cleaned) {}
