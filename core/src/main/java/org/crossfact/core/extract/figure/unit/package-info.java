/** Units after a number, one reader for each kind: currencies, measures, per cent, what is counted, ages. */
@NullMarked
package org.crossfact.core.extract.figure.unit;

import org.jspecify.annotations.NullMarked;
