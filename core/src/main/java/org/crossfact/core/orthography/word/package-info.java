/** The words of English: which it has, which carry its grammar, and where words of another language stand among them. */
@NullMarked
package org.crossfact.core.orthography.word;

import org.jspecify.annotations.NullMarked;
