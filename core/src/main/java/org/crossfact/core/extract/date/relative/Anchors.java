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

    /**
     * One of them.
     *
     * @param words what it is, for the reader of a report
     */
    record Anchor(PartialDate date, String words) {}

    Optional<Anchor> ofPublication() {
        return published.map(day -> new Anchor(PartialDate.of(day), RelativeWords.publication(day)));
    }

    Optional<Anchor> ofTold() {
        return told.map(date -> new Anchor(date, RelativeWords.told(date)));
    }

    /** The date told last; the publication date when none was. */
    Optional<Anchor> ofNarrative() {
        return told.isPresent() ? ofTold() : ofPublication();
    }
}
