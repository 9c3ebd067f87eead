package org.crossfact.core.value;

/**
 * One quantity told twice in a row, in two units or two forms: "10 miles (16 km)", "one in five, or 20 per cent".
 *
 * @param first as it is told first
 * @param again as it is told again
 */
public record Restatement(Figure first, Figure again) {}
