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
record Anchors(Optional<LocalDate> published, Optional<PartialDate> told) {

    /** One of them. */
    record Anchor(PartialDate date, boolean isPublication) {

        /** What it is, for the reader of a report. */
        String words() {
            return (isPublication ? "the publication date " : "the date told before, ") + date;
        }
    }

    Optional<Anchor> ofPublication() {
        return published.map(day -> new Anchor(PartialDate.of(day), true));
    }

    Optional<Anchor> ofTold() {
        return told.map(date -> new Anchor(date, false));
    }

    /** The publication alone, whatever was told before. */
    Anchors ofNews() {
        return new Anchors(published, Optional.empty());
    }

    /** The date told last; the publication date when none was. */
    Optional<Anchor> ofNarrative() {
        return told.isPresent() ? ofTold() : ofPublication();
    }
}
