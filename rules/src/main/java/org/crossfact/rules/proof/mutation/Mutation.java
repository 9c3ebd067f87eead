package org.crossfact.rules.proof.mutation;

import org.crossfact.core.document.Span;

/**
 * An article after one edit.
 *
 * @param kind what was done, in a few words
 * @param effect what that does to the article
 * @param text the whole text after the edit
 * @param place the words that the edit put there, in {@code text}
 */
public record Mutation(String kind, Effect effect, String text, Span place) {}
