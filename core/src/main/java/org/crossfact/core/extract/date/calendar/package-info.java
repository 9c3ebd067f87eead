/** Reads dates that name their own place in the calendar: one recogniser for each way of writing, then refiners that join and complete. */
@NullMarked
package org.crossfact.core.extract.date.calendar;

import org.jspecify.annotations.NullMarked;
