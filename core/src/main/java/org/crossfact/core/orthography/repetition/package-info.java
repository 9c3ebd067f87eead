/** What a text says twice: lines, sentences and lists, and words in a row. */
@NullMarked
package org.crossfact.core.orthography.repetition;

import org.jspecify.annotations.NullMarked;
