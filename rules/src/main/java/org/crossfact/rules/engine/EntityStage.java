package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Entity;
import org.crossfact.core.finding.FindingId;
import org.crossfact.core.finding.SupportedValue;

/** Beside the second meeting: mentions of one full name become a person with variants and offices. */
final class EntityStage {

    /** A mention with where it stands. */
    record Mention(String name, String variant, String office, ArticleKey article, String origin) {}

    private final Run run;

    EntityStage(Run run) {
        this.run = run;
    }

    void meet(Gathering.Group group) {
        Map<String, List<Mention>> byVariant = new TreeMap<>();
        TreeSet<String> offices = new TreeSet<>();
        String name = "";
        for (String record : group.records()) {
            Mention mention = run.records().mention(record);
            name = mention.name();
            byVariant
                    .computeIfAbsent(mention.variant(), unseen -> new ArrayList<>())
                    .add(mention);
            if (!mention.office().isEmpty()) {
                offices.add(mention.office());
            }
        }
        List<SupportedValue> variants = byVariant.entrySet().stream()
                .map(entry -> variant(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SupportedValue::support)
                        .reversed()
                        .thenComparing(SupportedValue::value))
                .toList();
        run.entity(new Entity(FindingId.ofEntity(name), name, variants, List.copyOf(offices)));
    }

    private static SupportedValue variant(String printed, List<Mention> mentions) {
        int support = (int) mentions.stream().map(Mention::origin).distinct().count();
        List<ArticleKey> articles =
                mentions.stream().map(Mention::article).distinct().sorted().toList();
        return new SupportedValue(printed, support, articles);
    }
}
