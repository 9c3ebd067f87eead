/** Reads whole quotations as claims: the words and who says them. */
@NullMarked
package org.crossfact.core.extract.quotation;

import org.jspecify.annotations.NullMarked;
