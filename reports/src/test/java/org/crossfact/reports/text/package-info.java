/** Tests of the terminal's layout. */
@NullMarked
package org.crossfact.reports.text;

import org.jspecify.annotations.NullMarked;
