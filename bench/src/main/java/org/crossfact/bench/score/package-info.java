/** The arithmetic of scoring: overlaps, equal dates and units, counts and how they are printed. */
@NullMarked
package org.crossfact.bench.score;

import org.jspecify.annotations.NullMarked;
