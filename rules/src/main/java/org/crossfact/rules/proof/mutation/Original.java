package org.crossfact.rules.proof.mutation;

/**
 * A clean article to be edited.
 *
 * @param text its text
 * @param date when it was published, ISO 8601; empty when not known
 */
public record Original(String text, String date) {}
