package org.crossfact.reports.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.finding.Example;
import org.crossfact.core.finding.Example.Expectation;
import org.crossfact.core.finding.MarkedText;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.reports.markdown.MarkdownText;
import org.crossfact.reports.quote.Run;

/** All that one rule tells of itself as a Markdown page, with how to switch it off and where it is written. */
public final class RulePage {

    private static final Map<Expectation, String> HEADINGS = Map.of(
            Expectation.MUST_FLAG, "It speaks of the marked words",
            Expectation.MUST_NOT_FLAG, "It stays silent",
            Expectation.KNOWN_MISS, "It should speak and does not yet");

    private static final String OPTIONS = """
            ## Options

            Its severity, by path; `off` silences it. In `crossfact.yml`:

            ```yaml
            overrides:
              - {rules: [RULE], severity: off}
              - {rules: [RULE], files: ["archive/**"], severity: note}
            ```

            In one article, by a file beside it, `article.txt.crossfact`:

            ```yaml
            - {rule: RULE, words: "the flagged words", reason: quoted as printed}
            ```

            """;

    private RulePage() {}

    /**
     * Writes the page.
     *
     * @param card the rule with its examples
     * @param source the class or file in which it is written
     * @param out receives whole lines
     */
    public static void write(RuleCard card, String source, Appendable out) throws IOException {
        out.append("# ").append(MarkdownText.line(card.title())).append("\n\n`");
        out.append(card.id().id())
                .append("` · ")
                .append(card.severity().label())
                .append("\n\n");
        paragraph("Why it matters", card.why(), out);
        paragraph("When it may be wrong", card.whyItMayBeWrong(), out);
        for (Expectation expectation : Expectation.values()) {
            examples(expectation, card, out);
        }
        out.append(OPTIONS.replace("RULE", card.id().id()));
        out.append("## Source\n\n`").append(source).append("`\n");
    }

    private static void paragraph(String heading, String text, Appendable out) throws IOException {
        if (!text.isEmpty()) {
            out.append("## ").append(heading).append("\n\n");
            out.append(MarkdownText.line(text)).append("\n\n");
        }
    }

    private static void examples(Expectation expectation, RuleCard card, Appendable out) throws IOException {
        List<Example> examples = card.examples().stream()
                .filter(example -> example.expectation() == expectation)
                .toList();
        if (!examples.isEmpty()) {
            out.append("## ").append(HEADINGS.get(expectation)).append("\n\n");
            for (Example example : examples) {
                out.append(example(example)).append("\n");
            }
        }
    }

    /** The articles of an example as one item of a list. */
    private static String example(Example example) {
        String articles = example.articles().stream().map(RulePage::article).collect(Collectors.joining("\n\n  "));
        String repair = example.repair().isEmpty()
                ? ""
                : "\n\n  repaired: " + MarkdownText.line(example.repair().strip());
        return "- " + articles + repair + "\n";
    }

    private static String article(Example.Text article) {
        String origin = Stream.of(article.source(), article.date())
                .filter(part -> !part.isEmpty())
                .map(MarkdownText::line)
                .collect(Collectors.joining(", "));
        MarkedText text = MarkedText.of(article.text().strip());
        String words =
                Run.of(text.text(), text.marks()).stream().map(RulePage::run).collect(Collectors.joining());
        return origin.isEmpty() ? words : "*" + origin + ":* " + words;
    }

    /** Lines stay lines: some rules look at them. */
    private static String run(Run run) {
        return Stream.of(run.text().split("\\R+", -1))
                .map(MarkdownText::part)
                .map(line -> run.marked() && !line.isEmpty() ? "<mark>" + line + "</mark>" : line)
                .collect(Collectors.joining("<br>\n  "));
    }
}
