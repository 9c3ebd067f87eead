/** The report for a terminal. */
@NullMarked
package org.crossfact.reports.text;

import org.jspecify.annotations.NullMarked;
