/** Text that was decoded with the wrong character set, and the way back. */
@NullMarked
package org.crossfact.core.orthography.mojibake;

import org.jspecify.annotations.NullMarked;
