/** Benchmarks on a generated corpus and the throughput on real text. */
@NullMarked
package org.crossfact.bench.speed;

import org.jspecify.annotations.NullMarked;
