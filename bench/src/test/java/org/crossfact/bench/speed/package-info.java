/** Tests of the scoring itself. */
@NullMarked
package org.crossfact.bench.speed;

import org.jspecify.annotations.NullMarked;
