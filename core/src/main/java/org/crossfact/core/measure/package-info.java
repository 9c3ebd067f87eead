/** Units of measure in UCUM terms: their names in text, what they measure, and how to convert them. */
@NullMarked
package org.crossfact.core.measure;

import org.jspecify.annotations.NullMarked;
