/** Capital and small letters: which words want which, and where a sentence has the other. */
@NullMarked
package org.crossfact.core.orthography.capital;

import org.jspecify.annotations.NullMarked;
