/** The words of offices, of countries and bodies, and of persons, as lists know them. */
@NullMarked
package org.crossfact.core.extract.people.words;

import org.jspecify.annotations.NullMarked;
