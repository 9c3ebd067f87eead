package org.crossfact.rules.text;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.orthography.repetition.Repetition;
import org.crossfact.rules.api.Evidences;

/** A repetition in its article: what the rules on repeated text and lists look at. */
record Repeated(Page page, Repetition repetition) {

    private static final int MOST_QUOTED = 20;

    /** The places, the first repeat before the original. A line that stands a thousand times is not quoted each time. */
    List<Evidence> evidence() {
        List<Span> places = repetition.places();
        return Stream.concat(
                        Stream.of(places.get(1), places.get(0)), places.stream().skip(2))
                .limit(MOST_QUOTED)
                .map(place -> Evidences.of(page, place))
                .toList();
    }

    String times() {
        int times = repetition.places().size();
        return times == 2 ? "twice" : times + " times";
    }
}
