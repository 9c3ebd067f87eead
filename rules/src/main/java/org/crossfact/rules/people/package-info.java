/** Rules about persons and their offices. */
@NullMarked
package org.crossfact.rules.people;

import org.jspecify.annotations.NullMarked;
