/** Turns a page into a fact sheet: recognises, refines, and completes finds into claims. */
@NullMarked
package org.crossfact.core.extract.sheet;

import org.jspecify.annotations.NullMarked;
