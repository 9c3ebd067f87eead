/** The report as Markdown, for summaries of build steps and for comments on changes. */
@NullMarked
package org.crossfact.reports.markdown;

import org.jspecify.annotations.NullMarked;
