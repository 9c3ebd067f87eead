package org.crossfact.bench.table;

import java.util.List;
import org.crossfact.bench.score.Score;

/**
 * What a table counted.
 *
 * @param scores its lines
 * @param rows what was missed or is to be judged by a person, one a line
 */
public record Result(List<Score> scores, List<String> rows) {

    public Result {
        scores = List.copyOf(scores);
        rows = List.copyOf(rows);
    }
}
