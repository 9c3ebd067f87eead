/** Findings as annotations of a GitHub workflow run. */
@NullMarked
package org.crossfact.reports.github;

import org.jspecify.annotations.NullMarked;
