/** Rules about dates. */
@NullMarked
package org.crossfact.rules.dates;

import org.jspecify.annotations.NullMarked;
