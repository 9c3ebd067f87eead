package org.crossfact.reports.html;

import java.util.List;

/** The notes that one rule makes in number in one article, with the title of the rule. */
public record FoldedNotes(String title, List<FindingView> findings) {

    public FoldedNotes {
        findings = List.copyOf(findings);
    }

    public FindingView first() {
        return findings.get(0);
    }
}
