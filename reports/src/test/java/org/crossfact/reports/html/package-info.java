/** Tests of the page's parts. */
@NullMarked
package org.crossfact.reports.html;

import org.jspecify.annotations.NullMarked;
