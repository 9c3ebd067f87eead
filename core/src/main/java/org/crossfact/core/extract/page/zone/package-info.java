/** Tells the parts of a page from its words and its shape: headline, byline, body, and what is not the article. */
@NullMarked
package org.crossfact.core.extract.page.zone;

import org.jspecify.annotations.NullMarked;
