/** Runs a rule on its own examples. */
@NullMarked
package org.crossfact.rules.proof;

import org.jspecify.annotations.NullMarked;
