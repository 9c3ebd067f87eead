/** {@code crossfact baseline}: makes, extends and trims baselines. */
@NullMarked
package org.crossfact.cli.command.baseline;

import org.jspecify.annotations.NullMarked;
