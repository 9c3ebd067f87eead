/** What packs get in the place of that by which a program can be ended. */
@NullMarked
package org.crossfact.rules.engine.exit;

import org.jspecify.annotations.NullMarked;
