/** Words that were glued together: the seam where a space or a line end was lost. */
@NullMarked
package org.crossfact.core.orthography.seam;

import org.jspecify.annotations.NullMarked;
