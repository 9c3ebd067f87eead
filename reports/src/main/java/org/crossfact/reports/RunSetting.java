package org.crossfact.reports;

/**
 * A setting that held in a run, as reports show it.
 *
 * @param name what it is called
 * @param value what it says, on one line
 * @param origin where that comes from, without a path of the user's disk
 */
public record RunSetting(String name, String value, String origin) {}
