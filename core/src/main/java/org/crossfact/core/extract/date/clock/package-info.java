/** Reads times of day and gives them to the days beside which they stand. */
@NullMarked
package org.crossfact.core.extract.date.clock;

import org.jspecify.annotations.NullMarked;
