/** Turns named streams of bytes into articles with exact offsets. */
@NullMarked
package org.crossfact.core.read;

import org.jspecify.annotations.NullMarked;
