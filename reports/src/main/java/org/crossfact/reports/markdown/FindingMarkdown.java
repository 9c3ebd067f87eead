package org.crossfact.reports.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Judgement;
import org.crossfact.reports.quote.Change;
import org.crossfact.reports.quote.Citations;
import org.crossfact.reports.quote.Excerpt;
import org.crossfact.reports.quote.Run;
import org.crossfact.reports.quote.Side;
import org.crossfact.reports.quote.Spoken;

/** One finding as an item of a list: place, rule and message; the words in their sentence; what helps to decide. */
final class FindingMarkdown {

    private static final int MOST_QUOTES = 3;
    private static final int REACH = 200;
    private static final int LONGEST = 300;

    private final Citations citations;

    FindingMarkdown(Citations citations) {
        this.citations = citations;
    }

    String entry(Finding finding) {
        Judgement judgement = finding.judgement();
        String head = "- **" + MarkdownText.line(citations.place(judgement.place())) + "** "
                + MarkdownText.line(finding.rule().id()) + "  \n  " + MarkdownText.line(judgement.message());
        List<String> parts = Side.areTold(finding)
                ? Side.of(judgement).stream()
                        .flatMap(side -> side(side, side.weight(finding)))
                        .toList()
                : List.of(quote(judgement.place()));
        return Stream.of(Stream.of(head), parts.stream(), proposals(judgement))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("  \n  ", "", "\n"));
    }

    private Stream<String> side(Side side, String weight) {
        String head = "**" + MarkdownText.line(side.words()) + "** - " + weight;
        return Stream.concat(
                Stream.of(head),
                side.evidence().stream().limit(MOST_QUOTES).map(evidence -> origin(evidence) + ": " + quote(evidence)));
    }

    private String origin(Evidence evidence) {
        return Stream.concat(Spoken.origin(evidence), Stream.of(citations.place(evidence)))
                .map(MarkdownText::line)
                .collect(Collectors.joining(", "));
    }

    private String quote(Evidence evidence) {
        Excerpt excerpt = citations.excerpt(evidence, 0, REACH).shortened(LONGEST);
        String words = excerpt.runs().stream().map(FindingMarkdown::run).collect(Collectors.joining());
        return "“" + (excerpt.cutBefore() ? "…" : "") + words + (excerpt.cutAfter() ? "…" : "") + "”";
    }

    private static String run(Run run) {
        String text = MarkdownText.part(run.text());
        return switch (run.part()) {
            case MARKED -> "<b>" + text + "</b>";
            case LEFT_OUT -> " <i>" + text + "</i> ";
            case BESIDE -> text;
        };
    }

    private static Stream<String> proposals(Judgement judgement) {
        Stream<String> readings = Spoken.readings(judgement).stream()
                .map(reading -> "may say **" + MarkdownText.line(reading.value()) + "**"
                        + (reading.reasons().isEmpty()
                                ? ""
                                : ": " + MarkdownText.line(String.join("; ", reading.reasons()))));
        Stream<String> changes = Change.of(judgement).stream()
                .filter(change -> judgement.readings().isEmpty())
                .map(FindingMarkdown::proposal);
        return Stream.concat(readings, changes);
    }

    private static String proposal(Change change) {
        if (change.removes()) {
            return "take these words out";
        }
        return (change.advice() ? "to do: " : "write instead: ") + MarkdownText.line(change.after());
    }
}
