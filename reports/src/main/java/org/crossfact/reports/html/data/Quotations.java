package org.crossfact.reports.html.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Page;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Excerpt;

/**
 * Everything that a report quotes, in its sentences. The findings of a conflict lead from article to article; so the
 * quotations are taken article by article beforehand, and each is understood once and then let go.
 */
public final class Quotations {

    /** A conflict is judged by its context, a slip by its sentence. */
    private static final int BESIDE_CONFLICT = 1;

    private static final int REACH_OF_CONFLICT = 320;
    private static final int REACH = 180;

    private record Asked(Evidence evidence, boolean conflict) {}

    private record Quotation(Optional<Position> position, Excerpt excerpt) {}

    private final Map<Asked, Quotation> found = new HashMap<>();

    /** @param reader is shown each article that is cited and can be had, by key */
    Quotations(List<Finding> findings, CitedPages pages, Consumer<Page> reader) {
        Citations citations = new Citations(pages);
        byArticle(findings).forEach((key, cited) -> {
            cited.forEach(asked -> found.computeIfAbsent(asked, one -> quotation(one, citations)));
            citations.page(key).ifPresent(reader);
        });
    }

    private static Map<ArticleKey, List<Asked>> byArticle(List<Finding> findings) {
        Map<ArticleKey, List<Asked>> byArticle = new TreeMap<>();
        for (Finding finding : findings) {
            boolean conflict = finding.reach() == Reach.CROSS_SOURCE;
            for (Evidence evidence : finding.judgement().evidence()) {
                byArticle
                        .computeIfAbsent(evidence.article(), key -> new ArrayList<>())
                        .add(new Asked(evidence, conflict));
            }
        }
        return byArticle;
    }

    private static Quotation quotation(Asked asked, Citations citations) {
        Evidence evidence = asked.evidence();
        Excerpt excerpt = asked.conflict()
                ? citations.excerpt(evidence, BESIDE_CONFLICT, REACH_OF_CONFLICT)
                : citations.excerpt(evidence, 0, REACH);
        return new Quotation(citations.position(evidence), excerpt);
    }

    /** The quoted words as this finding shows them. */
    public Excerpt excerpt(Finding finding, Evidence evidence) {
        Quotation quotation = found.get(new Asked(evidence, finding.reach() == Reach.CROSS_SOURCE));
        return quotation == null ? Excerpt.ofWords(evidence.quote()) : quotation.excerpt();
    }

    /** Line and column, in the file that the user has, of the quoted words; empty when they are no longer there. */
    public Optional<Position> position(Evidence evidence) {
        return Optional.ofNullable(found.getOrDefault(new Asked(evidence, false), found.get(new Asked(evidence, true))))
                .flatMap(Quotation::position);
    }
}
