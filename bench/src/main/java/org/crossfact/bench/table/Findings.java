package org.crossfact.bench.table;

import java.util.List;
import java.util.Set;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;

/** Questions that several tables ask of findings. */
final class Findings {

    private Findings() {}

    /** The findings of these families whose place overlaps {@code span}; the article is known to be the right one. */
    static List<Finding> at(List<Finding> findings, Set<String> families, Span span) {
        return findings.stream()
                .filter(finding -> families.contains(finding.rule().family()))
                .filter(finding -> finding.judgement().place().span().overlaps(span))
                .toList();
    }

    /** One line for people. */
    static String line(Finding finding) {
        Evidence place = finding.judgement().place();
        return finding.severity().label() + " " + finding.rule() + " " + place.article() + ":"
                + place.span().start() + " \"" + place.quote().replace('\n', ' ') + "\" "
                + finding.judgement().message();
    }

    /** The whole text of a file as it is decoded. */
    static String text(TextFile file) {
        return file.articles().get(0).text();
    }
}
