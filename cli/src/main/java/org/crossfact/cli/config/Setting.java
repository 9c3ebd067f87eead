package org.crossfact.cli.config;

/**
 * A setting that is not the usual one.
 *
 * @param value what it says, on one line
 * @param origin where that comes from: {@code file:line:column} or a variable of the environment
 */
public record Setting(String value, String origin) {}
