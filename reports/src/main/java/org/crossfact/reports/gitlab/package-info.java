/** The report as GitLab reads it: Code Quality. */
@NullMarked
package org.crossfact.reports.gitlab;

import org.jspecify.annotations.NullMarked;
