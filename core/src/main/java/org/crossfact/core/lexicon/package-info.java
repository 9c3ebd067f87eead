/** Word lists from resource files, for comparers and recognisers alike. */
@NullMarked
package org.crossfact.core.lexicon;

import org.jspecify.annotations.NullMarked;
