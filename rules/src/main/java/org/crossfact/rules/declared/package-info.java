/** Rules that are written in YAML, one file a rule, in a closed small vocabulary. */
@NullMarked
package org.crossfact.rules.declared;

import org.jspecify.annotations.NullMarked;
