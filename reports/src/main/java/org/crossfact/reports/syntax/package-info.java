/** Writers of well-formed JSON, XML and CSV, for every format that is made of one of them. */
@NullMarked
package org.crossfact.reports.syntax;

import org.jspecify.annotations.NullMarked;
