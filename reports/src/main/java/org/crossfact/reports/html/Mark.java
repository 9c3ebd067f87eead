package org.crossfact.reports.html;

import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Finding;

/**
 * Words of an article that a finding quotes.
 *
 * @param anchor the id of this place in the page
 * @param span the words
 * @param number the finding's number within the article, from one
 * @param finding what is said of them
 * @param blamed whether these words are in question; else they only speak for or against others
 */
public record Mark(String anchor, Span span, int number, Finding finding, boolean blamed) {}
