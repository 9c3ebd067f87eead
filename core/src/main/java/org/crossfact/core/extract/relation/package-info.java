/** Reads what one sentence says of several figures or things at once: changes, lists, parts, conversions. */
@NullMarked
package org.crossfact.core.extract.relation;

import org.jspecify.annotations.NullMarked;
