/** The articles that a command names: found, opened, and opened again when a report cites them. */
@NullMarked
package org.crossfact.cli.corpus;

import org.jspecify.annotations.NullMarked;
