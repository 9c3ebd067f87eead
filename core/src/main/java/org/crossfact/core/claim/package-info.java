/** What one article states: claims with their readings, subjects and flaws, gathered in fact sheets. */
@NullMarked
package org.crossfact.core.claim;

import org.jspecify.annotations.NullMarked;
