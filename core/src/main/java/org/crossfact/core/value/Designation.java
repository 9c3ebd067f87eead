package org.crossfact.core.value;

/**
 * Digits that are no quantity: a model number, the name of a plan, a time of day.
 *
 * @param text as it is usually written: {@code F-15}, {@code 14:00}
 */
public record Designation(String text) {}
