/** Reads what a sentence says of dates and time together: the tense beside a date, the time between two dates. */
@NullMarked
package org.crossfact.core.extract.chronology;

import org.jspecify.annotations.NullMarked;
