package org.crossfact.core.value;

/**
 * The name of a place, an organisation, a work, a person.
 *
 * @param text as printed
 */
public record ProperName(String text) {}
