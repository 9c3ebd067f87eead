/** Mends ordinals and days in a wrong form. */
@NullMarked
package org.crossfact.core.extract.damage.form;

import org.jspecify.annotations.NullMarked;
