/** Findings as rows for a spreadsheet. */
@NullMarked
package org.crossfact.reports.csv;

import org.jspecify.annotations.NullMarked;
