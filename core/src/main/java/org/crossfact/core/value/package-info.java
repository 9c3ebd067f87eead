/** Normalised values that know nothing of text: dates, figures, names, offices, and how two of them agree. */
@NullMarked
package org.crossfact.core.value;

import org.jspecify.annotations.NullMarked;
