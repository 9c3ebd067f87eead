/** Reads digits that were taken for letters, printed twice or told in two parts. */
@NullMarked
package org.crossfact.core.extract.damage.digit;

import org.jspecify.annotations.NullMarked;
