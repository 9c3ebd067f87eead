/** Rules about figures. */
@NullMarked
package org.crossfact.rules.figures;

import org.jspecify.annotations.NullMarked;
