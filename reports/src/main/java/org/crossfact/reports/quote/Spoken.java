package org.crossfact.reports.quote;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;

/** What judgements tell, as people would write it. */
public final class Spoken {

    private Spoken() {}

    /** A judgement whose reasons tell dates in words. */
    public static Judgement of(Judgement judgement) {
        List<OfferedReading> readings = judgement.readings().stream()
                .map(reading -> new OfferedReading(reading.value(), reasons(reading.reasons())))
                .toList();
        return judgement.withReadings(readings).withReasons(reasons(judgement.reasons()));
    }

    private static List<String> reasons(List<String> reasons) {
        return reasons.stream().map(SpokenDates::in).toList();
    }

    /** The readings of damaged words, with the words that are suggested for each; the values where the two do not pair up. */
    public static List<OfferedReading> readings(Judgement judgement) {
        List<OfferedReading> readings = of(judgement).readings();
        List<String> words =
                Change.of(judgement).stream().map(Change::after).distinct().toList();
        boolean paired = readings.size() == words.size();
        return IntStream.range(0, readings.size())
                .mapToObj(at -> new OfferedReading(
                        paired ? words.get(at) : SpokenDates.in(readings.get(at).value()),
                        readings.get(at).reasons()))
                .toList();
    }

    /** Who published quoted words, and when; each as far as it is known. */
    public static Stream<String> origin(Evidence evidence) {
        return Stream.of(evidence.source(), SpokenDates.in(evidence.date())).filter(part -> !part.isEmpty());
    }
}
