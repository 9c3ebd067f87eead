/** Claims of a large corpus, brought together in temporary files. */
@NullMarked
package org.crossfact.cli.spill;

import org.jspecify.annotations.NullMarked;
