/** A slip, a place where writing broke, with the contract of what finds one and the looks at a text that finders share. */
@NullMarked
package org.crossfact.core.orthography.slip;

import org.jspecify.annotations.NullMarked;
