package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.Tense;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.PartialDate;

/**
 * What a relative date may be counted from; never the clock.
 *
 * @param published the day of publication: "yesterday", "last June"
 * @param told the date that the text told last: "the following day", "that year"
 */
record Anchors(Optional<LocalDate> published, Optional<Told> told) {

    /**
     * One of them.
     *
     * @param isTold whether the text told it before; else it is the publication date
     * @param words what it is, for the reader of a report
     */
    record Anchor(PartialDate date, boolean isTold, String words) {

        /** The day from which is counted. */
        LocalDate day() {
            return date.earliest().orElseThrow();
        }
    }

    Optional<Anchor> ofPublication() {
        return published.map(day -> new Anchor(PartialDate.of(day), false, RelativeWords.publication(day)));
    }

    Optional<Anchor> ofTold() {
        return told.map(date -> new Anchor(date.date(), true, date.words()));
    }

    /** The publication alone, whatever was told before. */
    Anchors ofNews() {
        return new Anchors(published, Optional.empty());
    }

    /** The date told last, be it too damaged to count from; the publication date only when none was. */
    Optional<Anchor> ofNarrative() {
        return told.isPresent() ? ofTold() : ofPublication();
    }

    /**
     * What "last", "next" and the like are counted from: the publication date, but "the following Monday" is seen from
     * the date that was told, where that is fine enough.
     *
     * @param at the token of that word
     * @param unit what is counted
     */
    Optional<Anchor> seenFrom(Scan scan, int at, CalendarUnit unit) {
        return told.isPresent() && isOfStory(scan, at)
                ? ofTold().filter(anchor -> CountedPhrase.isFineEnough(anchor.date(), unit))
                : ofPublication();
    }

    /** Whether the word at a token looks on from what was told, not from the publication. */
    static boolean isOfStory(Scan scan, int at) {
        return switch (scan.token(at).lower()) {
            case "following" -> true;
            case "previous", "preceding" -> scan.token(at - 1).lower().equals("the");
            default -> false;
        };
    }

    /**
     * Whether a story may go on there: what it tells as past was over when it was published, and without a date told
     * before it only what is to come lies ahead.
     */
    boolean admit(DateValue there, Tense tense) {
        boolean ahead = published.isPresent()
                && there.earliest().filter(published.get()::isBefore).isPresent();
        return !ahead || tense == Tense.FUTURE || (told.isPresent() && tense == Tense.UNKNOWN);
    }
}
