/** Asks rules, readers and packs so that what breaks, hangs or prints in one loses its own answers only. */
@NullMarked
package org.crossfact.rules.engine.isolation;

import org.jspecify.annotations.NullMarked;
