/** Punctuation marks and the spaces around them: what is missing, doubled or astray. */
@NullMarked
package org.crossfact.core.orthography.punctuation;

import org.jspecify.annotations.NullMarked;
