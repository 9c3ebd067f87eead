/** Reads names of persons: what is written like one, and what the words around it tell of its bearer. */
@NullMarked
package org.crossfact.core.extract.people.person;

import org.jspecify.annotations.NullMarked;
