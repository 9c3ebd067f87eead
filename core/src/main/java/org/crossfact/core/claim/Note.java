package org.crossfact.core.claim;

import org.crossfact.core.document.Span;

/** Something in an article that could not be read, with the reason in words. */
public record Note(Span span, String reason) {}
