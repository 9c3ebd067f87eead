/** Settles with a view of the whole article who is a person, which office and which organisation is meant. */
@NullMarked
package org.crossfact.core.extract.people.article;

import org.jspecify.annotations.NullMarked;
