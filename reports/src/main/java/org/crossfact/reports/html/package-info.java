/** The report as one HTML page that needs neither script nor network. */
@NullMarked
package org.crossfact.reports.html;

import org.jspecify.annotations.NullMarked;
