package org.crossfact.reports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Side;

/** One finding in lines: the place and what is wrong, the words in their sentence, then what helps to decide. */
final class FindingText {

    private static final String INDENT = "    ";
    private static final int LABEL = 10;
    private static final int MOST_QUOTES = 3;

    private final Style style;
    private final Citations citations;

    FindingText(Style style, Citations citations) {
        this.style = style;
        this.citations = citations;
    }

    List<String> lines(Finding finding) {
        Judgement judgement = finding.judgement();
        List<String> lines = new ArrayList<>();
        lines.add(TerminalText.safe(citations.place(judgement.place())) + " " + style.severity(finding.severity()) + " "
                + style.faint(TerminalText.safe(finding.rule().id())) + "  " + TerminalText.safe(judgement.message()));
        if (finding.reach() == Finding.Reach.CROSS_SOURCE) {
            Side.of(judgement).forEach(side -> lines.addAll(side(side)));
        } else {
            lines.add(INDENT + quote(judgement.place(), style.width() - INDENT.length()));
            lines.addAll(beside(judgement.evidence()));
        }
        lines.addAll(proposals(judgement));
        lines.addAll(labelled("why", judgement.reasons()));
        lines.addAll(labelled("sure", List.of(judgement.confidence().label())));
        return lines;
    }

    private List<String> beside(List<Evidence> evidence) {
        List<String> lines = new ArrayList<>();
        for (Evidence other : evidence.subList(1, evidence.size())) {
            lines.add(INDENT + style.faint("see " + origin(other)));
            lines.add(INDENT + "  " + quote(other, style.width() - INDENT.length() - 2));
        }
        return lines;
    }

    private List<String> side(Side side) {
        List<String> lines = new ArrayList<>();
        String support = side.value().support() == 1 ? "1 source" : side.value().support() + " sources";
        lines.add(INDENT + style.strong(TerminalText.safe(side.value().value())) + " - " + support);
        side.evidence().stream().limit(MOST_QUOTES).forEach(evidence -> {
            lines.add(INDENT + "  " + style.faint(origin(evidence)));
            lines.add(INDENT + "    " + quote(evidence, style.width() - 8));
        });
        int more = side.evidence().size() - MOST_QUOTES;
        if (more > 0) {
            lines.add(INDENT + "  and " + more + (more == 1 ? " more place" : " more places"));
        }
        if (!side.unquoted().isEmpty()) {
            lines.add(INDENT + "  also "
                    + TerminalText.safe(side.unquoted().stream()
                            .map(article -> article.path())
                            .collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String origin(Evidence evidence) {
        return Stream.of(evidence.source(), evidence.date(), citations.place(evidence))
                .filter(part -> !part.isEmpty())
                .map(TerminalText::safe)
                .collect(Collectors.joining(", "));
    }

    private String quote(Evidence evidence, int cells) {
        return QuoteLine.of(citations.excerpt(evidence, 0, style.width()), style, cells);
    }

    /** Where each reading has its words, the two make one line; what is decided needs no rank. */
    private List<String> proposals(Judgement judgement) {
        List<OfferedReading> readings = judgement.readings();
        List<String> words = judgement.suggestions().stream()
                .map(Suggestion::text)
                .distinct()
                .toList();
        boolean paired = readings.size() == words.size();
        List<String> ranked = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            OfferedReading reading = readings.get(i);
            String rank = readings.size() == 1 ? "" : (i + 1) + ". ";
            String value = paired ? words.get(i) : reading.value();
            String reasons = reading.reasons().isEmpty() ? "" : " - " + String.join("; ", reading.reasons());
            ranked.add(rank + value + reasons);
        }
        List<String> lines = new ArrayList<>(labelled("may say", ranked));
        if (!paired) {
            lines.addAll(labelled("instead", words));
        }
        return lines;
    }

    /** Items under one label, each wrapped with a hanging indent. */
    private List<String> labelled(String label, List<String> items) {
        List<String> lines = new ArrayList<>();
        for (String item : items) {
            int cells = style.width() - INDENT.length() - LABEL;
            for (String part : Columns.wrap(TerminalText.safe(item), cells)) {
                String head = lines.isEmpty() ? label : "";
                lines.add(INDENT + style.faint(head) + " ".repeat(LABEL - head.length()) + part);
            }
        }
        return lines;
    }
}
