/** Knows which reader reads which file. */
@NullMarked
package org.crossfact.core.read.formats;

import org.jspecify.annotations.NullMarked;
