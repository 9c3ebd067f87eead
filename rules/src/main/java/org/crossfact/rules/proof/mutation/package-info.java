/** Injects known defects and harmless edits into clean articles and counts which of them rules see. */
@NullMarked
package org.crossfact.rules.proof.mutation;

import org.jspecify.annotations.NullMarked;
