/** Reads numbers as they are written, in digits or in words, whatever they count. */
@NullMarked
package org.crossfact.core.extract.figure.numeral;

import org.jspecify.annotations.NullMarked;
