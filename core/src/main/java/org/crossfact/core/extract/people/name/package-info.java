/** Names of persons as words: which lists know them, which end the surname stands at, and what their parts are. */
@NullMarked
package org.crossfact.core.extract.people.name;

import org.jspecify.annotations.NullMarked;
