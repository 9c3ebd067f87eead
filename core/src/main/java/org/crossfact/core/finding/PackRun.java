package org.crossfact.core.finding;

/**
 * A pack of rules from outside that took part in a check.
 *
 * @param name what it calls itself
 * @param version its version; empty when it tells none
 * @param file the name of its file
 * @param sha256 the SHA-256 of the file in hexadecimal digits, by which anybody can tell which pack it was
 * @param rules how many rules it has
 */
public record PackRun(String name, String version, String file, String sha256, int rules) {}
