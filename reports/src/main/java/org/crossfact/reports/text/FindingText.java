package org.crossfact.reports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.OfferedReading;
import org.crossfact.reports.quote.Change;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Others;
import org.crossfact.reports.quote.Run;
import org.crossfact.reports.quote.Side;
import org.crossfact.reports.quote.Spoken;
import org.crossfact.reports.quote.SpokenDates;

/** One finding in lines: the place and what is wrong, the words in their sentence, then what helps to decide. */
final class FindingText {

    private static final String INDENT = "    ";
    private static final String ARROW = " → ";
    private static final int LABEL = 10;
    private static final int MOST_QUOTES = 3;
    private static final int MOST_PLACES = 40;
    /** Enough to name a finding on a command line. */
    private static final int SHORT_ID = 12;

    private static final int LEAST_WORDS = 20;

    private final Style style;
    private final Citations citations;

    FindingText(Style style, Citations citations) {
        this.style = style;
        this.citations = citations;
    }

    List<String> lines(Finding finding) {
        Judgement judgement = Spoken.of(finding.judgement());
        List<String> lines = new ArrayList<>();
        lines.add(TerminalText.safe(citations.place(judgement.place())) + " " + style.severity(finding.severity()) + " "
                + style.faint(TerminalText.safe(finding.rule().id())) + "  " + TerminalText.safe(judgement.message()));
        if (Side.areTold(finding)) {
            Side.of(judgement).forEach(side -> lines.addAll(side(side, side.weight(finding))));
        } else {
            lines.add(INDENT + quote(judgement.place(), style.width() - INDENT.length()));
            lines.addAll(beside(judgement));
        }
        lines.addAll(proposals(judgement));
        lines.addAll(labelled("why", judgement.reasons()));
        lines.addAll(labelled("sure", List.of(judgement.confidence().label())));
        lines.addAll(labelled(
                "id",
                List.of(finding.id()
                        .substring(0, Math.min(SHORT_ID, finding.id().length())))));
        return lines;
    }

    private List<String> beside(Judgement judgement) {
        Others others = Others.of(judgement);
        List<String> lines = new ArrayList<>();
        for (Evidence other : others.quoted()) {
            lines.add(INDENT + style.faint("see " + origin(other)));
            lines.add(INDENT + "  " + quote(other, style.width() - INDENT.length() - 2));
        }
        lines.addAll(labelled("also at", places(others.listed(), judgement.place())));
        return lines;
    }

    /** Places in one item, so that thirty do not take thirty lines; in the same article, line and column are enough. */
    private List<String> places(List<Evidence> listed, Evidence known) {
        if (listed.isEmpty()) {
            return List.of();
        }
        String places = listed.stream()
                .limit(MOST_PLACES)
                .map(other -> other.article().equals(known.article())
                        ? citations.lineAndColumn(other)
                        : citations.place(other))
                .collect(Collectors.joining(", "));
        int more = listed.size() - MOST_PLACES;
        return List.of(more > 0 ? places + " and " + more + " more" : places);
    }

    private List<String> side(Side side, String weight) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + style.strong(TerminalText.safe(side.words())) + " - " + weight);
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
        return Stream.concat(Spoken.origin(evidence), Stream.of(citations.place(evidence)))
                .map(TerminalText::safe)
                .collect(Collectors.joining(", "));
    }

    private String quote(Evidence evidence, int cells) {
        return QuoteLine.of(citations.excerpt(evidence, 0, style.width()), style, cells);
    }

    /** Where each reading has its words, the two make one line; what is decided needs no rank. */
    private List<String> proposals(Judgement judgement) {
        List<OfferedReading> readings = judgement.readings();
        List<String> words = Change.of(judgement).stream().map(this::words).toList();
        boolean paired = readings.size() == words.size();
        List<String> ranked = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            OfferedReading reading = readings.get(i);
            String rank = readings.size() == 1 ? "" : (i + 1) + ". ";
            String value = paired ? words.get(i) : SpokenDates.in(reading.value());
            String reasons = reading.reasons().isEmpty() ? "" : " - " + String.join("; ", reading.reasons());
            ranked.add(rank + value + reasons);
        }
        List<String> lines = new ArrayList<>(labelled("may say", ranked));
        if (!paired) {
            boolean advised = Change.of(judgement).stream().allMatch(Change::advice);
            lines.addAll(labelled(advised ? "to do" : "instead", words));
        }
        return lines;
    }

    private String words(Change change) {
        String after = change.removes() ? "nothing" : words(change.afterRuns());
        return change.before().isEmpty() ? after : words(change.beforeRuns()) + ARROW + after;
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(run -> TerminalText.withSpaces(run.text())).collect(Collectors.joining(" "));
    }

    /** One finding in one line, for findings that come in great number: where, the words, and what as far as it fits. */
    String line(Finding finding) {
        Judgement judgement = finding.judgement();
        String place = TerminalText.safe(citations.place(judgement.place()));
        int free = style.width() - INDENT.length() - Columns.width(place);
        String quote = judgement.place().quote();
        String beginning = TerminalText.safe(quote.substring(0, Math.min(quote.length(), style.width())));
        String words = Columns.head(beginning, Math.max(LEAST_WORDS, free * 3 / 5));
        int left = free - Columns.width(words) - 2 * Columns.GAP - 2;
        String what = Columns.head(TerminalText.safe(judgement.message()), Math.max(1, left));
        return INDENT + place + "  " + style.marked(words) + "  " + style.faint(what);
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
