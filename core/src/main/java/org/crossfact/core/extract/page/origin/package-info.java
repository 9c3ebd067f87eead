/** Finds who published an article and who wrote it. */
@NullMarked
package org.crossfact.core.extract.page.origin;

import org.jspecify.annotations.NullMarked;
