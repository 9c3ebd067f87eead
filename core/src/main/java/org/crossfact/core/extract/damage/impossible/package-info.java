/** Finds years and times that no calendar or clock has. */
@NullMarked
package org.crossfact.core.extract.damage.impossible;

import org.jspecify.annotations.NullMarked;
