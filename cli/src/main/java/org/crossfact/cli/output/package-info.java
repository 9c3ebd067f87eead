/** Where reports go, and how a terminal is written to. */
@NullMarked
package org.crossfact.cli.output;

import org.jspecify.annotations.NullMarked;
