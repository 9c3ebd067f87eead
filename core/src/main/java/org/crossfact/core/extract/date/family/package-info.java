/** Puts the ways of reading dates in order and tells what a date is about. */
@NullMarked
package org.crossfact.core.extract.date.family;

import org.jspecify.annotations.NullMarked;
