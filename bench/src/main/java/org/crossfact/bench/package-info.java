/** Measures Crossfact: how much it finds, how much of that is right, and how fast; never shipped. */
@NullMarked
package org.crossfact.bench;

import org.jspecify.annotations.NullMarked;
