/** Reads who holds which office of which body: before a name, after it, by a verb. */
@NullMarked
package org.crossfact.core.extract.people.office;

import org.jspecify.annotations.NullMarked;
