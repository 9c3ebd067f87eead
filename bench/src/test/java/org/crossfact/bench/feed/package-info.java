/** Tests of the scoring itself. */
@NullMarked
package org.crossfact.bench.feed;

import org.jspecify.annotations.NullMarked;
