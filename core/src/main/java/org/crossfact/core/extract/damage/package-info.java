/** Undoes damage: finds words that machines broke, generates what they may have been, and orders the candidates. */
@NullMarked
package org.crossfact.core.extract.damage;

import org.jspecify.annotations.NullMarked;
