/** Turns an article into a page: its zones, quotations and language, its source, its publication date. */
@NullMarked
package org.crossfact.core.extract.page;

import org.jspecify.annotations.NullMarked;
