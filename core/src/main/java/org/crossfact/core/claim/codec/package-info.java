/** How the value of each kind of fact is written to fields, read back unchanged, and told in short. */
@NullMarked
package org.crossfact.core.claim.codec;

import org.jspecify.annotations.NullMarked;
