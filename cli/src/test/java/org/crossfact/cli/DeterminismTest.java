package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.cli.spill.SpillShuffle;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.Reporter;
import org.crossfact.reports.html.HtmlReporter;
import org.crossfact.reports.json.JsonReporter;
import org.crossfact.rules.engine.MemoryShuffle;
import org.crossfact.rules.engine.Shuffle;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final Path SEEDS = Path.of(System.getProperty("crossfact.seeds"));

    @Test
    void reportsAreTheSameByteForByteInMemoryAndInSpillFiles() throws IOException {
        try (Shuffle memory = new MemoryShuffle();
                Shuffle files = new SpillShuffle(2_000)) {
            assertThat(bytes(Checks.report(SEEDS, 4, files))).isEqualTo(bytes(Checks.report(SEEDS, 1, memory)));
        }
    }

    @Test
    void reportsDependNeitherOnTheLocaleNorOnTheZone() throws IOException {
        String expected = bytes(Checks.report(SEEDS));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(bytes(Checks.report(SEEDS))).as(language).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String bytes(Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        Corpus corpus = Checks.corpus(SEEDS);
        for (Reporter reporter : List.of(new JsonReporter(), new HtmlReporter())) {
            reporter.write(report, new CorpusPages(corpus, report), out);
        }
        return out.toString();
    }
}
