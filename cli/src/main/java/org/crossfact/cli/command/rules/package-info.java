/** {@code crossfact rules} and the commands below it: list rules and prove them. */
@NullMarked
package org.crossfact.cli.command.rules;

import org.jspecify.annotations.NullMarked;
