/** Parts dates from the words and digits that they ran into. */
@NullMarked
package org.crossfact.core.extract.damage.glued;

import org.jspecify.annotations.NullMarked;
