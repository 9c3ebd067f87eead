/** Quotation marks: which pairs they form, what they enclose, and which one has no partner. */
@NullMarked
package org.crossfact.core.orthography.quotation;

import org.jspecify.annotations.NullMarked;
