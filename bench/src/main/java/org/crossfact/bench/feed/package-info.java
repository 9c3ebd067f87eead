/** Feeds rows of test data to Crossfact within one process, as the command line would. */
@NullMarked
package org.crossfact.bench.feed;

import org.jspecify.annotations.NullMarked;
