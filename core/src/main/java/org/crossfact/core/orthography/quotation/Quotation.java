package org.crossfact.core.orthography.quotation;

import org.crossfact.core.document.Span;

/**
 * Words between quotation marks.
 *
 * @param span from the opening mark to the closing one, both included
 * @param depth 1 for an outer quotation, 2 for one inside it, and so on
 * @param marks how it is marked
 */
public record Quotation(Span span, int depth, QuotationMarks marks) {}
