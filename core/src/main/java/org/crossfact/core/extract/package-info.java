/** What every recogniser shares: tokens, sentences, word lists, finds and how overlaps end. */
@NullMarked
package org.crossfact.core.extract;

import org.jspecify.annotations.NullMarked;
