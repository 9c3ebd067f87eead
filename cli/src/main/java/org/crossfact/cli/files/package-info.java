/** Files written as a whole or not at all. */
@NullMarked
package org.crossfact.cli.files;

import org.jspecify.annotations.NullMarked;
