package org.crossfact.rules.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.Suggestion.Replacement;

/**
 * The edits that the findings of a report propose for one article, the first of each finding.
 *
 * @param edits the edits, last place first
 */
record Repairs(List<Replacement> edits) {

    static Repairs of(Report report, String article) {
        return new Repairs(report.findings().stream()
                .map(finding -> finding.judgement().suggestions().stream()
                        .map(Suggestion::replacement)
                        .flatMap(Optional::stream)
                        .filter(edit -> edit.article().path().equals(article))
                        .findFirst())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Replacement::span).reversed())
                .toList());
    }

    /** The text after the edits. */
    String in(String text) {
        StringBuilder edited = new StringBuilder(text);
        edits.forEach(edit -> edited.replace(edit.span().start(), edit.span().end(), edit.with()));
        return edited.toString();
    }
}
