package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusTexts;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.finding.Report;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusFormatsTest {

    private static final String SPLIT = "In 20 14, the council of the town spoke about the dyke for three hours.";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void everyFormatIsFoundByItsEnding() throws IOException {
        write("a.txt", SPLIT);
        write("b.md", SPLIT);
        write("c.json", "{\"text\": \"" + SPLIT + "\"}");
        write("d.jsonl", "{\"id\": \"x#1\", \"text\": \"" + SPLIT + "\"}\n");
        write("e.html", "<html><body><article><p>" + SPLIT + "</p></article></body></html>");
        write("f.png", SPLIT);

        assertThat(Checks.corpus(folder).files())
                .extracting(ArticleFile::key)
                .containsExactly("a.txt", "b.md", "c.json", "d.jsonl", "e.html");
        assertThat(Checks.report(folder).articles())
                .extracting(article -> article.from().article().path())
                .contains("a.txt", "b.md", "c.json", "d.jsonl#x#1", "e.html");
    }

    @Test
    void textsOfRecordsAreFoundAgainWithTheirPlaces() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 50; i++) {
            lines.append("{\"id\": \"r")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(SPLIT)
                    .append("\"}\n");
        }
        write("feed#1.jsonl", lines.toString());
        Report report = Checks.report(folder);
        CorpusTexts texts = new CorpusTexts(Checks.corpus(folder), report.findings());

        Optional<Article> article = texts.article(new ArticleKey("feed#1.jsonl#r17"));

        assertThat(report.findings()).hasSize(50);
        assertThat(article).isPresent();
        assertThat(article.orElseThrow().original().map().position(3)).isEqualTo(new Position(17, 27));
        assertThat(texts.article(new ArticleKey("feed#1.jsonl#r51"))).isEmpty();
    }

    @Test
    void fieldsAreNamedInTheConfiguration() throws IOException {
        write("crossfact.yml", "fields:\n  text: [story, doc.text]\n  source: paper\n");
        write("a.jsonl", "{\"doc\": {\"text\": \"" + SPLIT + "\"}, \"paper\": \"Tide\", \"text\": \"not this\"}\n");

        assertThat(Checks.report(folder).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.from().source()).isEqualTo("Tide"));
    }

    @Test
    void brokenRecordsAreListedWithTheirLines() throws IOException {
        write("a.jsonl", "{\"text\": \"" + SPLIT + "\"}\n{\"text\": \n");

        Report report = Checks.report(folder);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.incomplete())
                .singleElement()
                .satisfies(missing -> assertThat(missing.subject()).startsWith("a.jsonl:2:"));
    }

    @Test
    void reportsOfEarlierRunsAreNoArticles() throws IOException {
        write("a.txt", SPLIT);
        int code = Commands.run(
                        "",
                        "check",
                        folder.toString(),
                        "-o",
                        "json=" + folder + "/r.json",
                        "-o",
                        "html=" + folder + "/r.html")
                .code();

        assertThat(code).isEqualTo(1);
        assertThat(Checks.corpus(folder).files()).extracting(ArticleFile::key).containsExactly("a.txt");
    }

    @Test
    void theNameOfStandardInputTellsItsFormat() {
        Commands.Answer answer = Commands.run(
                "{\"id\": 7, \"text\": \"" + SPLIT + "\"}\nbroken\n",
                "check",
                "-",
                "--stdin-name",
                "wire/feed.jsonl",
                "-o",
                "text=-");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("wire/feed.jsonl:1:23 error", "wire/feed.jsonl:2:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html><p>%s</p>                       | stdin.html:1:
            <html><body><p>%s</p></body></html>            | stdin.html:1:
            {"text": "%s"}                                 | stdin.json:1:
            [{"id": 7, "text": "%s"}]                      | stdin.json:1:
            {%s} is a formula                              | stdin:1:
            [%s] said the reader                           | stdin:1:
            """)
    void theContentOfStandardInputTellsItsFormat(String input, String place) {
        assertThat(Commands.run(String.format(Locale.ROOT, input, SPLIT), "check", "-", "-o", "text=-")
                        .out())
                .contains(place);
    }

    @Test
    void jsonOfAFolderWithoutAnArticleIsPassedOverAndToldOnce() throws IOException {
        write("a.txt", SPLIT);
        Path settings = write("settings.json", "{\"name\": \"a tool\", \"version\": 3}");

        Commands.Answer folderNamed = Commands.run("", "check", folder.toString(), "-o", "text=-");
        Commands.Answer fileNamed = Commands.run("", "check", settings.toString(), "-o", "text=-");

        assertThat(folderNamed.code()).isEqualTo(1);
        assertThat(folderNamed.err()).contains("passed over", "settings.json");
        assertThat(fileNamed.code()).isEqualTo(3);
    }

    @Test
    void thePageOfTheRunNamesWhatWasPassedOverAndTheFormatsThatOptionsAskFor() throws IOException {
        write("a.txt", SPLIT);
        write("settings.json", "{\"name\": \"a tool\", \"version\": 3}");
        Path page = folder.resolve("report.page");

        Commands.run("", "check", folder.toString(), "-o", "html=" + page);

        assertThat(Files.readString(page))
                .contains("\"passedOver\":[\"settings.json\"]")
                .contains("{\"name\":\"outputs\",\"value\":\"html\",\"origin\":\"the command line\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.jsonl", "a.json", "a.html"})
    void archivesUnderTheNamesOfArticlesAreToldForWhatTheyAre(String name) throws IOException {
        Files.write(folder.resolve(name), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});

        assertThat(Checks.report(folder).incomplete())
                .singleElement()
                .satisfies(missing -> assertThat(missing.reason()).contains("a ZIP archive"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void pipesAndDevicesAreNotOpened() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assumeTrue(makePipe(pipe));
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        write("a.txt", SPLIT);

        Report report = Checks.report(folder);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.incomplete())
                .extracting(missing -> missing.subject())
                .containsExactly("pipe.txt", "zero.txt");
    }

    private static boolean makePipe(Path pipe) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of("mkfifo", pipe.toString()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void aFileThatVanishesIsListedAndTheOthersAreChecked() throws IOException, UnreadableException {
        write("a.txt", SPLIT);
        Path gone = write("b.txt", SPLIT);
        Corpus corpus = Checks.corpus(folder);
        Files.delete(gone);
        Collected first = new Collected();

        corpus.files().get(0).read(first);

        assertThat(first.articles()).hasSize(1);
        assertThat(catchThrowableOfType(
                                UnreadableException.class,
                                () -> corpus.files().get(1).read(new Collected()))
                        .sentence())
                .contains("it cannot be read");
    }

    @Test
    void aGrowingFrontMatterIsRefusedAndBreaksNothing() throws IOException {
        StringBuilder bomb = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'k'; name++) {
            char before = (char) (name - 1);
            bomb.append(name).append(": &").append(name).append(" [");
            bomb.append(("*" + before + ", ").repeat(8))
                    .append('*')
                    .append(before)
                    .append("]\n");
        }
        write("bomb.md", bomb.append("---\n").append(SPLIT).toString());
        write("deep.txt", "---\na: " + "[".repeat(5000) + "\n---\n" + SPLIT);
        write("fine.txt", SPLIT);

        Report report = Checks.report(folder);

        assertThat(report.findings()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(report.incomplete()).extracting(missing -> missing.subject()).contains("deep.txt");
    }

    @Test
    void bytesOfOtherCharsetsAreSaidToBeGuessed() throws IOException {
        Files.write(folder.resolve("a.txt"), ("Café. " + SPLIT).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Checks.report(folder).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.notes()).anyMatch(note -> note.contains("windows-1252")));
    }
}
