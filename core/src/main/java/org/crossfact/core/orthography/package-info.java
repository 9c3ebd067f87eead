/** How text is written and how its writing breaks: words, spaces, quotation marks, characters, repetition. */
@NullMarked
package org.crossfact.core.orthography;

import org.jspecify.annotations.NullMarked;
