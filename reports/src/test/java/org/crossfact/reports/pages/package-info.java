/** Tests of what is told of an article as it was understood. */
@NullMarked
package org.crossfact.reports.pages;

import org.jspecify.annotations.NullMarked;
