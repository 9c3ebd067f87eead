/** Reads dates whose parts moved or lost their signs. */
@NullMarked
package org.crossfact.core.extract.damage.order;

import org.jspecify.annotations.NullMarked;
