/** Reads figures: one recogniser for each way of writing a number with its unit. */
@NullMarked
package org.crossfact.core.extract.figure;

import org.jspecify.annotations.NullMarked;
