package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.PartialDate;

/**
 * Statements of one meeting with equal values, times, subjects and origins folded into one, so that what is repeated a
 * hundred times is judged once.
 *
 * @param representatives one statement of each fold
 * @param members all statements of each fold, in the same order
 * @param byTime the numbers of the folds by the time for which they are stated
 */
record Folding<V>(List<Statement<V>> representatives, List<List<Statement<V>>> members, List<Integer> byTime) {

    static <V> Folding<V> of(List<Statement<V>> statements) {
        Map<Object, List<Statement<V>>> folds = new LinkedHashMap<>();
        for (Statement<V> statement : statements) {
            folds.computeIfAbsent(identity(statement), unseen -> new ArrayList<>())
                    .add(statement);
        }
        List<List<Statement<V>>> members = List.copyOf(folds.values());
        List<Statement<V>> representatives =
                members.stream().map(fold -> fold.get(0)).toList();
        List<Integer> byTime = IntStream.range(0, members.size())
                .boxed()
                .sorted(Comparator.comparing(fold -> time(representatives.get(fold))))
                .toList();
        return new Folding<>(representatives, members, byTime);
    }

    /** The time told beside a statement, else that of its article; what tells none comes first. */
    private static <V> String time(Statement<V> statement) {
        return statement
                .claim()
                .at()
                .or(() -> statement.from().published())
                .map(PartialDate::edtf)
                .orElse("");
    }

    private static <V> Object identity(Statement<V> statement) {
        Claim<V> claim = statement.claim();
        String published = statement.from().publishedText();
        String at = claim.at().map(PartialDate::edtf).orElse("");
        return List.of(
                values(claim),
                claim.about(),
                claim.modality(),
                at,
                published,
                statement.from().origin());
    }

    private static <V> List<String> values(Claim<V> claim) {
        return claim.readings().stream()
                .map(reading -> claim.kind().codec().text(reading.value()))
                .toList();
    }
}
