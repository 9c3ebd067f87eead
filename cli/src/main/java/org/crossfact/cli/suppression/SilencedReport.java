package org.crossfact.cli.suppression;

import java.util.List;
import org.crossfact.core.finding.Report;

/**
 * A report after suppressions.
 *
 * @param report with what was decided
 * @param complaints suppressions that silence nothing, each with its place
 */
public record SilencedReport(Report report, List<String> complaints) {

    public SilencedReport {
        complaints = List.copyOf(complaints);
    }
}
