package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.reports.catalogue.RuleMarkdown;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TextReporter;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.junit.jupiter.api.Test;

/** The README shows what the program does today. */
class ReadmeTest {

    private static final Path SEEDS = Path.of(System.getProperty("crossfact.seeds"));

    @Test
    void theTableOfRulesIsTheOneThatTheCardsGive() throws IOException {
        List<RuleCard> cards = Assembly.rules().stream().map(Rule::card).toList();
        StringBuilder table = new StringBuilder();
        RuleMarkdown.write(cards, table);

        assertThat(readme())
                .as("write it with: crossfact rules --format markdown")
                .contains(table);
    }

    @Test
    void theFindingShownIsOneThatIsPrinted() throws IOException {
        StringBuilder printed = new StringBuilder();
        Corpus corpus = Checks.corpus(SEEDS);
        Report report = Checks.report(SEEDS);
        new TextReporter(Style.PLAIN).write(report, new CorpusPages(corpus, report), printed);
        String finding = readme().lines()
                .dropWhile(line -> !line.startsWith("    seeds/japan-ministers"))
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.substring(4))
                .reduce("", (before, line) -> before + line + "\n");

        assertThat(finding).isNotEmpty();
        assertThat(printed.toString()).contains(finding);
    }

    private static String readme() throws IOException {
        return Files.readString(SEEDS.resolveSibling("README.md"));
    }
}
