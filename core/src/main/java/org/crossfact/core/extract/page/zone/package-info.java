/** Tells the parts of a page from what its blocks are and how they stand: headline, byline, body, and what is not the article. */
@NullMarked
package org.crossfact.core.extract.page.zone;

import org.jspecify.annotations.NullMarked;
