/** Tells what a block is by its own words and its shape, whatever stands around it. */
@NullMarked
package org.crossfact.core.extract.page.zone.look;

import org.jspecify.annotations.NullMarked;
