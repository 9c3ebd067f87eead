package org.crossfact.rules.engine;

import java.util.List;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.compare.Witnesses;

/** First meeting: clues that share a key decide doubts. */
final class ClueStage {

    private final Run run;
    private final List<Witnesses> witnesses;

    ClueStage(Run run, List<Witnesses> witnesses) {
        this.run = run;
        this.witnesses = witnesses;
    }

    void meet(Gathering.Group group) {
        List<Clue> clues = group.records().stream().map(run.records()::clue).toList();
        witnesses.stream()
                .filter(topic -> topic.topic().equals(clues.get(0).topic()))
                .flatMap(topic -> topic.resolve(clues).stream())
                .forEach(ruling -> run.sheets()
                        .add(
                                ruling.article().path(),
                                SettlingStage.RULING + run.records().of(ruling)));
    }
}
