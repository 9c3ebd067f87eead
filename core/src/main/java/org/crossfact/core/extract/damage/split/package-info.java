/** Joins numbers that a space cut in two. */
@NullMarked
package org.crossfact.core.extract.damage.split;

import org.jspecify.annotations.NullMarked;
