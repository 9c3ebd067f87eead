/** Reads persons and their offices out of an article: names, titles, offices before and after a name, short forms. */
@NullMarked
package org.crossfact.core.extract.people;

import org.jspecify.annotations.NullMarked;
