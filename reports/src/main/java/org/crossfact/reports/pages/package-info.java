/** What was understood of an article: its parts, its metadata and why, for people, for programs and for pipes. */
@NullMarked
package org.crossfact.reports.pages;

import org.jspecify.annotations.NullMarked;
