/** Rules that users bring along: where they lie and how they are read. */
@NullMarked
package org.crossfact.cli.pack;

import org.jspecify.annotations.NullMarked;
