/** Undoes the placeholder that stands for a lost digit 1, in dates, numbers, times and names. */
@NullMarked
package org.crossfact.core.extract.damage.placeholder;

import org.jspecify.annotations.NullMarked;
