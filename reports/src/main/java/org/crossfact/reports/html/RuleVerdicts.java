package org.crossfact.reports.html;

import java.util.List;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.VerdictCount;
import org.crossfact.core.value.Agreement;

/** How the comparisons of one rule ended. */
public record RuleVerdicts(RuleId rule, List<VerdictCount> counts) {

    public RuleVerdicts {
        counts = List.copyOf(counts);
    }

    /** How an agreement is called on the page. */
    public static String words(Agreement agreement) {
        return switch (agreement) {
            case SAME -> "agree";
            case COMPATIBLE -> "do not exclude each other";
            case DIFFERENT -> "differ";
            case INCOMPARABLE -> "not comparable";
        };
    }
}
