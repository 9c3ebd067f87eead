package org.crossfact.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.document.ArticleKey;

/** All statements that came to one key, for what can only be seen from all of them. */
public final class Company<V> {

    private final Map<ArticleKey, List<Statement<V>>> byArticle = new HashMap<>();

    public Company(List<Statement<V>> statements) {
        for (Statement<V> statement : statements) {
            byArticle
                    .computeIfAbsent(statement.claim().article(), unseen -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** What the article of {@code statement} says besides it. */
    Stream<Statement<V>> besides(Statement<V> statement) {
        return byArticle.getOrDefault(statement.claim().article(), List.of()).stream()
                .filter(third -> !third.claim().span().equals(statement.claim().span()));
    }
}
