/** How a command ends: exit codes, and complaints that the user can mend. */
@NullMarked
package org.crossfact.cli.exit;

import org.jspecify.annotations.NullMarked;
