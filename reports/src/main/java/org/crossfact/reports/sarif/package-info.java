/** The report as SARIF 2.1.0, the format of code scanning. */
@NullMarked
package org.crossfact.reports.sarif;

import org.jspecify.annotations.NullMarked;
