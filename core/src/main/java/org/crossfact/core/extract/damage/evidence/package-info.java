/** Puts the readings of damaged dates in order by what the text around them tells. */
@NullMarked
package org.crossfact.core.extract.damage.evidence;

import org.jspecify.annotations.NullMarked;
