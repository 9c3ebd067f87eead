/** Turns an article into a page: its zones, its source, its publication date. */
@NullMarked
package org.crossfact.core.extract.page;

import org.jspecify.annotations.NullMarked;
