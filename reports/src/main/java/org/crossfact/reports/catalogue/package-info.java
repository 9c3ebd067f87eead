/** What rules tell of themselves, for a terminal and for Markdown pages. */
@NullMarked
package org.crossfact.reports.catalogue;

import org.jspecify.annotations.NullMarked;
