/** Tests of the table of units. */
@NullMarked
package org.crossfact.core.measure;

import org.jspecify.annotations.NullMarked;
