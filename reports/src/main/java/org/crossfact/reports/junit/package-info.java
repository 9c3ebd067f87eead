/** The report as JUnit XML, which every build server can show. */
@NullMarked
package org.crossfact.reports.junit;

import org.jspecify.annotations.NullMarked;
