/** The words that dates are made of, and the walk over the parts of one. */
@NullMarked
package org.crossfact.core.extract.date;

import org.jspecify.annotations.NullMarked;
