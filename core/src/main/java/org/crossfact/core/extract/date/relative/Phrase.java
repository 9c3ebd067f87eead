package org.crossfact.core.extract.date.relative;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.When;

/**
 * A relative date with what it comes to.
 *
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param value what it means, counted from its anchor
 * @param stated the parts that its words state
 * @param anchor what it is counted from, in words
 * @param timex the TIMEX3 value where it says what {@code value} cannot
 */
record Phrase(int from, int to, DateValue value, Set<DatePart> stated, String anchor, Optional<String> timex) {

    /** A phrase that states no part of a date: "yesterday". */
    static Phrase counted(int from, int to, DateValue value, String anchor) {
        return new Phrase(from, to, value, Set.of(), anchor, Optional.empty());
    }

    /** A phrase that names one part: "last June", "on Monday". */
    static Phrase naming(DatePart part, int from, int to, DateValue value, String anchor) {
        return new Phrase(from, to, value, EnumSet.of(part), anchor, Optional.empty());
    }

    /** The same phrase with the TIMEX3 value of its words. */
    Phrase withTimex(String words) {
        return new Phrase(from, to, value, stated, anchor, Optional.of(words));
    }

    Find<When> find(String words) {
        When when = new When(value, stated, Optional.empty(), timex);
        Reading<When> reading = Reading.inferred(when, "'" + words + "' counted from " + anchor);
        return new Find<>(Kinds.DATE, from, to, "date/relative", List.of(reading), Optional.empty());
    }
}
