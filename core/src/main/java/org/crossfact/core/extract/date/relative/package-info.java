/** Reads dates that are told by their distance from the publication date or from a date told before. */
@NullMarked
package org.crossfact.core.extract.date.relative;

import org.jspecify.annotations.NullMarked;
