/** Lays the sentences of two articles side by side and finds the places where the same is told with another value. */
@NullMarked
package org.crossfact.core.compare.alignment;

import org.jspecify.annotations.NullMarked;
