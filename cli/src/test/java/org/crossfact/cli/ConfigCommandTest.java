package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everySettingIsShownWithItsOrigin() throws IOException {
        write("house.yml", "failOn: note\nmaxFindings: 7\n");
        write("crossfact.yml", "extends: house.yml\nfailOn: warning\n");

        String out = run("config", folder.toString(), "--show-origin").out();

        assertThat(out)
                .contains("failOn: warning    # " + folder.resolve("crossfact.yml") + ":2:9")
                .contains("maxFindings: 7    # " + folder.resolve("house.yml") + ":2:14")
                .contains("stories: together    # default");
    }

    @Test
    void aFileThatExtendsItselfIsAMistake() throws IOException {
        write("crossfact.yml", "extends: house.yml\n");
        write("house.yml", "extends: [crossfact.yml]\n");

        Answer answer = run("config", folder.toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("house.yml:1:10", "extends itself");
    }

    @Test
    void aFirstConfigurationIsWrittenFromWhatLiesThere() throws IOException {
        write("wire-service/a.txt", "The council met in 2014.\n");
        write("wire-service/b.txt", "The council met again.\n");
        write("README.md", "# Archive\n");

        Answer answer = run("init", folder.toString());

        assertThat(answer.code()).isZero();
        assertThat(Files.readString(folder.resolve("crossfact.yml")))
                .contains("exclude: [\"README.md\"]", "(2 txt)", "{path: \"wire-service/**\", name: \"wire service\"}");
        assertThat(run("check", folder.toString(), "-o", "text=-").code()).isZero();
        assertThat(run("init", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void filesAreListedWithTheReason() throws IOException {
        write("crossfact.yml", "exclude: [notes.txt]\n");
        write(".crossfactignore", "# parts\ndrafts/\n*.bak.txt\n!keep.bak.txt\n");
        write("a.txt", "One.");
        write("notes.txt", "Two.");
        write("drafts/c.txt", "Three.");
        write("deep/old.bak.txt", "Four.");
        write("deep/keep.bak.txt", "Five.");
        write("picture.png", "");

        assertThat(run("check", folder.toString(), "--list-files").out().lines())
                .containsExactly(
                        ".crossfactignore  not read: hidden",
                        "a.txt  read",
                        "crossfact.yml  not read: no ending that is read",
                        "deep/keep.bak.txt  read",
                        "deep/old.bak.txt  not read: left out by .crossfactignore:3",
                        "drafts  not read: left out by .crossfactignore:2",
                        "notes.txt  not read: left out by 'exclude'",
                        "picture.png  not read: no ending that is read");
    }

    @Test
    void whatIsNamedIsReadAlthoughItIsExcludedUnlessThatIsForced() throws IOException {
        write("crossfact.yml", "exclude: [notes.txt]\n");
        String notes = write("notes.txt", "In 20 14, the council of the town spoke about the dyke.\n");

        assertThat(run("check", notes, "-o", "text=-").code()).isEqualTo(1);
        assertThat(run("check", notes, "-o", "text=-", "--force-exclude", "--allow-empty")
                        .code())
                .isZero();
    }

    @Test
    void aNamedConfigurationTakesThePlaceOfTheNearest() throws IOException {
        write("crossfact.yml", "failOn: never\n");
        String other = write("strict.yml", "maxFindings: 0\nfailOn: never\n");
        write("a.txt", "In 20 14, the council of the town spoke about the dyke.\n");

        assertThat(run("check", folder.toString(), "-o", "text=-").code()).isZero();
        assertThat(run("check", folder.toString(), "-o", "text=-", "--config", other)
                        .code())
                .isEqualTo(1);
        assertThat(run("check", folder.toString(), "-o", "text=-", "--no-config")
                        .code())
                .isEqualTo(1);
        assertThat(run(
                                "check",
                                folder.toString(),
                                "--config",
                                folder.resolve("gone.yml").toString())
                        .err())
                .contains("there is no configuration", "'crossfact init' writes one");
    }

    @Test
    void aReportDoesNotReplaceWhatIsRead() throws IOException {
        String config = write("crossfact.yml", "failOn: never\n");
        write("a.txt", "One.");
        String baseline = folder.resolve("crossfact-baseline.json").toString();

        for (String place : List.of(config, baseline)) {
            Answer answer = run("check", folder.toString(), "-o", "json=" + place);
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err()).contains("which is read; name another place");
        }
        assertThat(Files.readString(folder.resolve("crossfact.yml"))).isEqualTo("failOn: never\n");
    }

    private static Answer run(String... arguments) {
        return Commands.run("", arguments);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8).toString();
    }
}
