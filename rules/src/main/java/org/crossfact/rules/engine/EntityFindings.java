package org.crossfact.rules.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.SupportedValue;

/** Tells of each person which findings speak of them: those that quote one of their names, or tell one of somebody in office. */
final class EntityFindings {

    private record Named(ArticleKey article, String form) {}

    private EntityFindings() {}

    /** The persons by name, with their findings. */
    static List<Entity> linked(Collection<Entity> entities, List<Finding> findings) {
        Map<Named, Set<String>> byName = new HashMap<>();
        for (Finding finding : findings) {
            for (Evidence evidence : finding.judgement().evidence()) {
                for (String name : List.of(evidence.quote(), evidence.value())) {
                    byName.computeIfAbsent(new Named(evidence.article(), name), unseen -> new LinkedHashSet<>())
                            .add(finding.id());
                }
            }
        }
        return entities.stream()
                .map(entity -> entity.withFindings(findingsOf(entity, byName)))
                .sorted(Comparator.comparing(Entity::name).thenComparing(Entity::id))
                .toList();
    }

    private static List<String> findingsOf(Entity entity, Map<Named, Set<String>> byName) {
        Set<String> ids = new LinkedHashSet<>();
        for (SupportedValue form : entity.variants()) {
            for (ArticleKey article : form.articles()) {
                ids.addAll(byName.getOrDefault(new Named(article, form.value()), Set.of()));
            }
        }
        return List.copyOf(ids);
    }
}
