/** Draws a finished report for people and for machines; each format has a package of its own. */
@NullMarked
package org.crossfact.reports;

import org.jspecify.annotations.NullMarked;
