package org.crossfact.cli.corpus;

/** A file or folder that was seen and is not read: its key and why. */
public record LeftOut(String key, String reason) {}
