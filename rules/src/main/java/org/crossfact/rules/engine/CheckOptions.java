package org.crossfact.rules.engine;

/**
 * How a check is run.
 *
 * @param storiesByFolder whether articles of different first-level folders never meet
 * @param threads how many articles are read at once; the report does not depend on it
 */
public record CheckOptions(boolean storiesByFolder, int threads) {

    public static final CheckOptions DEFAULT = new CheckOptions(false, 1);
}
