package org.crossfact.core.compare;

/**
 * What a claim tells of a person.
 *
 * @param name the name in full, by which mentions are brought together
 * @param variant the form that is printed
 * @param office the office told, as "prime minister of japan"; empty when none is
 */
public record EntityMention(String name, String variant, String office) {}
