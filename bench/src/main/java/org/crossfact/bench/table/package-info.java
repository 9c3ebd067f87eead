/** One class for each set of test data, each of which fills one section of the evaluation. */
@NullMarked
package org.crossfact.bench.table;

import org.jspecify.annotations.NullMarked;
