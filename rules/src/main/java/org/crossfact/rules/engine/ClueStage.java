package org.crossfact.rules.engine;

import java.util.List;
import org.crossfact.core.claim.Clue;
import org.crossfact.core.compare.DateWitnesses;

/** First meeting: clues that share a key decide doubts. */
final class ClueStage {

    private final Run run;

    ClueStage(Run run) {
        this.run = run;
    }

    void meet(Gathering.Group group) {
        List<Clue> clues = group.records().stream().map(run.records()::clue).toList();
        DateWitnesses.resolve(clues)
                .forEach(ruling -> run.sheets()
                        .add(
                                ruling.article().path(),
                                SettlingStage.RULING + run.records().of(ruling)));
    }
}
