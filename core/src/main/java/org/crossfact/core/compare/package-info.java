/** Asks whether two claims are comparable at all and, if so, how they agree. */
@NullMarked
package org.crossfact.core.compare;

import org.jspecify.annotations.NullMarked;
