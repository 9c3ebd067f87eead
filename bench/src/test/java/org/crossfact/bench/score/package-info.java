/** Tests of the scoring itself. */
@NullMarked
package org.crossfact.bench.score;

import org.jspecify.annotations.NullMarked;
