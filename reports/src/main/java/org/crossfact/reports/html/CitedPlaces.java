package org.crossfact.reports.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;

/** Which words of which article the findings cite. */
final class CitedPlaces {

    private record Citation(Finding finding, int index) {

        Evidence evidence() {
            return finding.judgement().evidence().get(index);
        }

        /** In a conflict every side is in question, within an article only the place to look at. */
        boolean blamed() {
            return index == 0 || finding.reach() == Reach.CROSS_SOURCE;
        }
    }

    private final Map<ArticleKey, List<Citation>> byArticle = new TreeMap<>();

    CitedPlaces(List<Finding> findings) {
        for (Finding finding : findings) {
            for (int i = 0; i < finding.judgement().evidence().size(); i++) {
                Citation citation = new Citation(finding, i);
                byArticle
                        .computeIfAbsent(citation.evidence().article(), key -> new ArrayList<>())
                        .add(citation);
            }
        }
    }

    /** The articles cited, by key. */
    Set<ArticleKey> articles() {
        return byArticle.keySet();
    }

    /** The words of this article that findings cite; findings are numbered in text order. */
    List<Mark> marks(Article article) {
        List<Citation> citations = byArticle.getOrDefault(article.key(), List.of()).stream()
                .filter(citation -> stands(citation.evidence(), article.text()))
                .sorted((one, other) ->
                        one.evidence().span().compareTo(other.evidence().span()))
                .toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (Citation citation : citations) {
            Finding finding = citation.finding();
            int number = numbers.computeIfAbsent(finding.id(), id -> numbers.size() + 1);
            String anchor = Anchors.mark(finding, citation.index());
            marks.add(new Mark(anchor, citation.evidence().span(), number, finding, citation.blamed()));
        }
        return marks;
    }

    /** Whether the article still has the quoted words there; an empty quote cannot be marked. */
    static boolean stands(Evidence evidence, String text) {
        Span span = evidence.span();
        return span.length() > 0 && span.end() <= text.length() && span.in(text).equals(evidence.quote());
    }
}
