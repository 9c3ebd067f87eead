/** Finds when an article was published, and says what tells so. */
@NullMarked
package org.crossfact.core.extract.page.publication;

import org.jspecify.annotations.NullMarked;
