package org.crossfact.reports.text;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossfact.core.finding.BaselineOutcome;
import org.crossfact.core.finding.Decision;
import org.crossfact.core.finding.FixedFinding;
import org.crossfact.core.finding.Report;

/** Says in a line or two what is not shown because of earlier decisions, and what became of the baseline. */
final class Decided {

    private static final int MOST_FIXED = 8;

    private Decided() {}

    static void lines(Report report, Appendable out) throws IOException {
        Map<Decision.Verdict, Long> hidden = report.findings().stream()
                .flatMap(finding -> finding.standing().decision().stream())
                .collect(Collectors.groupingBy(Decision::verdict, TreeMap::new, Collectors.counting()));
        if (!hidden.isEmpty()) {
            String counts = hidden.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                    .collect(Collectors.joining(", "));
            out.append("Not shown: ").append(counts).append(".\n");
        }
        if (report.baseline().isPresent()) {
            baseline(report.baseline().get(), out);
        }
    }

    private static void baseline(BaselineOutcome outcome, Appendable out) throws IOException {
        String file = TerminalText.safe(outcome.file());
        if (!outcome.fixed().isEmpty()) {
            out.append("Fixed, but still in " + file + " ('crossfact baseline update' takes them out):\n");
            for (FixedFinding fixed : outcome.fixed()
                    .subList(0, Math.min(MOST_FIXED, outcome.fixed().size()))) {
                out.append(
                        "  " + TerminalText.safe(fixed.article() + "  " + fixed.rule() + "  " + fixed.quote()) + "\n");
            }
            int more = outcome.fixed().size() - MOST_FIXED;
            out.append(more > 0 ? "  and " + more + " more\n" : "");
        }
        if (outcome.expired() > 0) {
            out.append(entries(outcome.expired()) + " of " + file + " expired and "
                    + (outcome.expired() == 1 ? "counts" : "count") + " again.\n");
        }
        if (outcome.notChecked() > 0) {
            out.append(entries(outcome.notChecked()) + " of " + file + " not looked at in this run.\n");
        }
    }

    private static String entries(int count) {
        return count + (count == 1 ? " entry" : " entries");
    }

    private static String words(Decision.Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "accepted";
            case WONT_FIX -> "that will not be fixed";
            case FALSE_POSITIVE -> "marked as false alarms";
            case SUPPRESSED -> "suppressed";
        };
    }
}
