/** Reads dates: one recogniser for each way of writing, then refiners that join, complete and check. */
@NullMarked
package org.crossfact.core.extract.date;

import org.jspecify.annotations.NullMarked;
