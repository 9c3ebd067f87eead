package org.crossfact.reports.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.MarkedText;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.reports.quote.Run;
import org.crossfact.reports.text.Columns;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TerminalText;

/** All that one rule tells of itself: what it finds, why, when it may be wrong, and its examples. */
public final class RuleExplanation {

    private final Style style;

    public RuleExplanation(Style style) {
        this.style = style;
    }

    /** Writes the explanation of one rule. */
    public void write(RuleCard card, Appendable out) throws IOException {
        out.append(style.strong(TerminalText.safe(card.title()))).append('\n');
        out.append(TerminalText.safe(card.id().id()))
                .append(", ")
                .append(style.severity(card.severity()))
                .append('\n');
        paragraph("Why it matters", card.why(), out);
        paragraph("When it may be wrong", card.whyItMayBeWrong(), out);
        examples("It speaks of the marked words", Expectation.MUST_FLAG, card, out);
        examples("It stays silent", Expectation.MUST_NOT_FLAG, card, out);
        examples("It should speak and does not yet", Expectation.KNOWN_MISS, card, out);
    }

    private void paragraph(String heading, String text, Appendable out) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.append('\n').append(style.strong(heading)).append('\n');
        for (String line : Columns.wrap(TerminalText.safe(text), style.width() - 2)) {
            out.append("  ").append(line).append('\n');
        }
    }

    private void examples(String heading, Expectation expectation, RuleCard card, Appendable out) throws IOException {
        List<Example> examples = card.examples().stream()
                .filter(example -> example.expectation() == expectation)
                .toList();
        if (examples.isEmpty()) {
            return;
        }
        out.append('\n').append(style.strong(heading)).append('\n');
        for (Example example : examples) {
            example(example, out);
        }
    }

    private void example(Example example, Appendable out) throws IOException {
        String first = "  - ";
        for (Example.Text article : example.articles()) {
            for (String line : Columns.wrap(origin(article) + marked(article.text()), style.width() - first.length())) {
                out.append(first).append(line).append('\n');
                first = "    ";
            }
        }
    }

    private static String origin(Example.Text article) {
        String origin = Stream.of(article.source(), article.date())
                .filter(part -> !part.isEmpty())
                .map(TerminalText::safe)
                .collect(Collectors.joining(", "));
        return origin.isEmpty() ? "" : origin + ": ";
    }

    private String marked(String text) {
        MarkedText example = MarkedText.of(text.strip());
        return Run.of(example.text(), example.marks()).stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Run run) {
        String safe = TerminalText.safe(run.text());
        return run.marked() ? style.marked(safe) : safe;
    }
}
