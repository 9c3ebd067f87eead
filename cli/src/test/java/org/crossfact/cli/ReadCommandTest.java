package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code crossfact read} on files of a folder. */
class ReadCommandTest {

    private static final String ARTICLE = """
            ---
            title: The dyke holds
            date: 2023-09-15
            ---

            The council of the town met on Tuesday and spoke about the dyke for three hours, said the mayor.
            """;

    @TempDir
    private Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(out, err, arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void textTellsWhatWasUnderstoodAndWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

        Answer answer = run("read", file.toString());

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith(file.toRealPath().toString())
                .containsPattern("title +The dyke holds")
                .containsPattern("published +2023-09-15 - .+")
                .containsPattern("charset +UTF-8 - .+")
                .containsPattern("body +6:1 +The council");
    }

    @Test
    void anAddressThatHoldsTheDayAgrees() throws IOException {
        String article = ARTICLE.replace("date:", "url: https://dyke.example/2023/09/15/a\ndate:");
        Path file = Files.writeString(folder.resolve("a.txt"), article);

        Answer answer = run("read", file.toString());

        assertThat(answer.out())
                .containsPattern("agrees +2023-09-15 - the address")
                .doesNotContain("not taken");
    }

    @Test
    void aZoneIsWrittenAsItStands() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);

        Answer answer = run("read", "--zone", "body", folder.toString());

        assertThat(answer.out())
                .isEqualTo("The council of the town met on Tuesday and spoke about the dyke for three hours, "
                        + "said the mayor.\n");
    }

    @Test
    void jsonLinesHoldTheWholeText() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);

        JsonNode line = new ObjectMapper()
                .readTree(run("read", "--format", "jsonl", folder.toString()).out());

        assertThat(line.path("article").asText()).isEqualTo("a.txt");
        assertThat(line.path("text").asText()).isEqualTo(ARTICLE);
        assertThat(line.at("/published/value").asText()).isEqualTo("2023-09-15");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsShown() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0});

        Answer answer = run("read", folder.toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("The dyke holds");
        assertThat(answer.err()).contains("binary.txt");
    }

    @Test
    void unknownZonesAndFormatsAreRefused() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);

        assertThat(run("read", "--zone", "middle", folder.toString()).err()).contains("unknown zone 'middle'", "body");
        assertThat(run("read", "--format", "xml", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void findingsNameFilesFromTheWorkingFolder() throws IOException {
        Path below = Files.createDirectories(Path.of("target", "from-working-folder"));
        Files.writeString(
                below.resolve("a.txt"), "In 20 14, the council of the town spoke about the dyke for hours.\n");

        Answer answer = run("check", below.toString(), "-o", "text=-");

        assertThat(answer.out()).contains(below.resolve("a.txt") + ":1:4 error dates/split-number");
        assertThat(run("check", below.toString(), "-o", "json=-").out()).contains("\"article\": \"a.txt\"");
    }
}
