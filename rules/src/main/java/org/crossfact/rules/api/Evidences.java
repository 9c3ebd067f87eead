package org.crossfact.rules.api;

import java.util.List;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.SupportedValue;

/** Turns claims into what a judgement quotes. */
public final class Evidences {

    private Evidences() {}

    /** The words of a claim as evidence from its own article. */
    public static <V> Evidence of(Claim<V> claim) {
        return new Evidence(claim.article(), claim.span(), claim.quote(), bestValue(claim), "", "");
    }

    /** The words of a statement as evidence with its source and date. */
    public static <V> Evidence of(Statement<V> statement) {
        Provenance from = statement.from();
        return of(statement.claim()).publishedBy(from.source(), from.publishedText());
    }

    /** The readings of a claim, best first. */
    public static <V> List<OfferedReading> readings(Claim<V> claim) {
        return claim.readings().stream()
                .map(reading -> new OfferedReading(text(claim, reading), reading.reasons()))
                .toList();
    }

    /** The sides of a conflict with their support. */
    public static <V> List<SupportedValue> values(Conflict<V> conflict) {
        return conflict.sides().stream()
                .map(side -> new SupportedValue(
                        side.value(),
                        side.support(),
                        side.statements().stream()
                                .map(statement -> statement.claim().article())
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    private static <V> String bestValue(Claim<V> claim) {
        return claim.readings().isEmpty() ? "" : text(claim, claim.readings().get(0));
    }

    private static <V> String text(Claim<V> claim, Reading<V> reading) {
        return claim.kind().codec().text(reading.value());
    }
}
