/** The commands: what each takes, does and prints. */
@NullMarked
package org.crossfact.cli.command;

import org.jspecify.annotations.NullMarked;
