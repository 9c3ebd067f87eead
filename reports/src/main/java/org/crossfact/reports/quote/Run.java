package org.crossfact.reports.quote;

/** A stretch of an excerpt, with whether it is what the excerpt is about. */
public record Run(String text, boolean marked) {}
