/** Reads articles from JSON records, one a line or in a list, and leads through their escapes back to the file. */
@NullMarked
package org.crossfact.core.read.json;

import org.jspecify.annotations.NullMarked;
