/** The words beside a number: how they hedge it, join it to a range, or make a name, date or time of it. */
@NullMarked
package org.crossfact.core.extract.figure.words;

import org.jspecify.annotations.NullMarked;
