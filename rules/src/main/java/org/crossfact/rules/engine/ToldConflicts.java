package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;

/** What the rules have said across sources so far, by the words quoted: nobody wants to read of one conflict twice. */
final class ToldConflicts {

    /** Words that a judgement quotes. */
    private record Quoted(Evidence words, Judgement by) {}

    private final Map<ArticleKey, List<Quoted>> byArticle = new HashMap<>();

    ToldConflicts(Iterable<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            for (Evidence words : judgement.evidence()) {
                byArticle
                        .computeIfAbsent(words.article(), unseen -> new ArrayList<>())
                        .add(new Quoted(words, judgement));
            }
        }
    }

    /** Whether one judgement quotes the words of all these statements. */
    boolean hold(List<? extends Statement<?>> statements) {
        Set<Judgement> quotingAll = quoting(statements.get(0));
        for (Statement<?> statement : statements) {
            quotingAll.retainAll(quoting(statement));
        }
        return !quotingAll.isEmpty();
    }

    private Set<Judgement> quoting(Statement<?> statement) {
        return byArticle.getOrDefault(statement.claim().article(), List.of()).stream()
                .filter(quoted ->
                        quoted.words().span().overlaps(statement.claim().span()))
                .map(Quoted::by)
                .collect(Collectors.toSet());
    }
}
