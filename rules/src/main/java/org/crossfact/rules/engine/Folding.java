package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.PartialDate;

/**
 * Statements of one meeting with equal values, times, subjects and origins folded into one, so that what is repeated a
 * hundred times is judged once.
 *
 * @param representatives one statement of each fold
 * @param members all statements of each fold, in the same order
 * @param cut how many folds the limit left out
 */
record Folding<V>(List<Statement<V>> representatives, List<List<Statement<V>>> members, int cut) {

    /** Every pair of folds is judged, so their number is bounded. */
    private static final int MOST_FOLDS = 128;

    static <V> Folding<V> of(List<Statement<V>> statements) {
        Map<Object, List<Statement<V>>> folds = new LinkedHashMap<>();
        for (Statement<V> statement : statements) {
            folds.computeIfAbsent(identity(statement), unseen -> new ArrayList<>())
                    .add(statement);
        }
        List<List<Statement<V>>> members =
                folds.values().stream().limit(MOST_FOLDS).toList();
        List<Statement<V>> representatives =
                members.stream().map(fold -> fold.get(0)).toList();
        return new Folding<>(representatives, members, Math.max(0, folds.size() - MOST_FOLDS));
    }

    private static <V> Object identity(Statement<V> statement) {
        Claim<V> claim = statement.claim();
        String published = statement.from().published().map(PartialDate::edtf).orElse("");
        String at = claim.at().map(PartialDate::edtf).orElse("");
        return List.of(
                claim.readings(),
                claim.about(),
                claim.modality(),
                at,
                published,
                statement.from().origin());
    }
}
