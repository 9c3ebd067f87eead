/** What is left of markup, code and templates in a text that should have none. */
@NullMarked
package org.crossfact.core.orthography.markup;

import org.jspecify.annotations.NullMarked;
