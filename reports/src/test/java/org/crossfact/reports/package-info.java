/** Tests of the reports on one hand-made report. */
@NullMarked
package org.crossfact.reports;

import org.jspecify.annotations.NullMarked;
