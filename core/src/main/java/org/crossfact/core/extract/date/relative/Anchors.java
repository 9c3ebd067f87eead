package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfact.core.value.PartialDate;

/**
 * What a relative date may be counted from; never the clock.
 *
 * @param published the day of publication: "yesterday", "last June"
 * @param told the date that the text told last: "the following day", "that year"
 */
record Anchors(Optional<LocalDate> published, Optional<PartialDate> told) {}
