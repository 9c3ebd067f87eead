/** Articles as text with exact places: tokens, zones, source and publication date. */
@NullMarked
package org.crossfact.core.document;

import org.jspecify.annotations.NullMarked;
