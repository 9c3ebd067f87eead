/** The report as JSON, with its published schema. */
@NullMarked
package org.crossfact.reports.json;

import org.jspecify.annotations.NullMarked;
