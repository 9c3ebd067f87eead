/** Characters that a reader cannot tell: those that look like others, and those that cannot be seen. */
@NullMarked
package org.crossfact.core.orthography.character;

import org.jspecify.annotations.NullMarked;
