/** Reads Markdown as its readers see it, and leads every character back to the file. */
@NullMarked
package org.crossfact.core.read.markdown;

import org.jspecify.annotations.NullMarked;
