/** Reference packs: tables of who held which office when, and what they attest of a statement. */
@NullMarked
package org.crossfact.core.reference;

import org.jspecify.annotations.NullMarked;
