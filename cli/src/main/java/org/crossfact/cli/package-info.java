/** The command line: commands, configuration, files and exit codes. */
@NullMarked
package org.crossfact.cli;

import org.jspecify.annotations.NullMarked;
