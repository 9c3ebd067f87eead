/** The claims of an article as JSON lines or as a table, whatever their kinds. */
@NullMarked
package org.crossfact.reports.claims;

import org.jspecify.annotations.NullMarked;
