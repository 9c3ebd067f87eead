/** Baselines: the findings that are known and decided on, kept in a file and found again in later runs. */
@NullMarked
package org.crossfact.cli.baseline;

import org.jspecify.annotations.NullMarked;
