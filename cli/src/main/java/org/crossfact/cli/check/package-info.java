/** One check of a corpus from its files to the report. */
@NullMarked
package org.crossfact.cli.check;

import org.jspecify.annotations.NullMarked;
