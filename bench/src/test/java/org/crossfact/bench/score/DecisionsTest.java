package org.crossfact.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void countsRecallPrecisionAndFalseAlarms() {
        Decisions decisions = new Decisions();
        decisions.add(true, true);
        decisions.add(true, false);
        decisions.add(false, true);
        decisions.add(false, false);

        assertThat(decisions.score("all"))
                .isEqualTo(new Score(
                        "all", 4, "recall 1/2 (50.0 %), precision 50.0 %, false alarms 1/2 (50.0 %), F1 50.0 %"));
    }
}
