/** Tests of quoting. */
@NullMarked
package org.crossfact.reports.quote;

import org.jspecify.annotations.NullMarked;
