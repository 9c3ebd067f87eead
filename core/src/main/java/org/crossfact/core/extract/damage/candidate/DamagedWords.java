package org.crossfact.core.extract.damage.candidate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.How;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.value.When;

/**
 * Damaged words of a page, and the finds of what they may have said.
 *
 * @param from number of their first token
 * @param to one past their last
 */
public record DamagedWords(Scan scan, int from, int to) {

    public String printed() {
        return scan.text(from, to);
    }

    /** What is wrong with them; the words as printed are the first step of the way back. */
    public Flaw flaw(Flaw.Type type, String reason) {
        return new Flaw(type, reason, List.of("printed: " + printed()));
    }

    /** The dates that they may have said, best first; empty where the calendar has none of them. */
    public Optional<Find<When>> dates(String recogniser, Flaw flaw, Stream<Candidate> candidates) {
        return times(recogniser, flaw, candidates.map(Candidate::reading));
    }

    /** The dates and stretches of time that they may have said, best first; empty where there are none. */
    public Optional<Find<When>> times(String recogniser, Flaw flaw, Stream<Reading<When>> decoded) {
        List<Reading<When>> readings = decoded.distinct().toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.flawed(Kinds.DATE, from, to, recogniser, flaw, readings));
    }

    /** The one value that they said, with the reason for taking it. */
    public <V> Find<V> value(String recogniser, Flaw flaw, Kind<V> kind, V value, String reason) {
        return Find.flawed(
                kind, from, to, recogniser, flaw, List.of(new Reading<>(value, How.DECODED, List.of(reason))));
    }

    /** Words from which nothing can be won back. */
    public <V> Find<V> lost(String recogniser, Flaw flaw, Kind<V> kind) {
        return Find.flawed(kind, from, to, recogniser, flaw, List.of());
    }
}
