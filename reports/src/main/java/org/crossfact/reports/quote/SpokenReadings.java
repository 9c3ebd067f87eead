package org.crossfact.reports.quote;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;

/** The readings of damaged words as people would write them: with the words that are suggested for each, where each has some. */
public final class SpokenReadings {

    private SpokenReadings() {}

    /** The readings in order; a value stands for its words where the two do not pair up. */
    public static List<OfferedReading> of(Judgement judgement) {
        List<OfferedReading> readings = judgement.readings();
        List<String> words =
                Change.of(judgement).stream().map(Change::after).distinct().toList();
        return readings.size() != words.size()
                ? readings
                : IntStream.range(0, readings.size())
                        .mapToObj(i ->
                                new OfferedReading(words.get(i), readings.get(i).reasons()))
                        .toList();
    }
}
