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
 * @param standing how it stands to what was known and decided before
 */
public record Finding(String id, RuleId rule, Severity severity, Reach reach, Judgement judgement, Standing standing) {

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

    /** A finding of which nothing is known or decided yet. */
    public Finding(String id, RuleId rule, Severity severity, Reach reach, Judgement judgement) {
        this(id, rule, severity, reach, judgement, Standing.NEW);
    }

    public Finding withStanding(Standing other) {
        return new Finding(id, rule, severity, reach, judgement, other);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(id, rule, other, reach, judgement, standing);
    }

    /** Whether it counts: nobody has decided otherwise. */
    public boolean isOpen() {
        return standing.isOpen();
    }
}
