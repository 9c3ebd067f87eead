package org.crossfact.core.finding;

import java.util.Comparator;

/**
 * A judgement with its rule and a name that does not change between runs.
 *
 * @param id stable over moved paragraphs and line ends; see {@link FindingId}
 * @param rule which rule says so
 * @param severity how much it matters here
 * @param reach whether one article or several are concerned
 * @param judgement what it says
 */
public record Finding(String id, RuleId rule, Severity severity, Reach reach, Judgement judgement) {

    /** How far a finding reaches. */
    public enum Reach {
        IN_ARTICLE("in-article"),
        CROSS_SOURCE("cross-source");

        private final String label;

        Reach(String label) {
            this.label = label;
        }

        /** The name in files. */
        public String label() {
            return label;
        }
    }

    /** By place, then rule, then id: the order of every report. */
    public static final Comparator<Finding> ORDER =
            Comparator.<Finding, org.crossfact.core.document.ArticleKey>comparing(
                            finding -> finding.judgement().place().article())
                    .thenComparing(finding -> finding.judgement().place().span())
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::id);
}
