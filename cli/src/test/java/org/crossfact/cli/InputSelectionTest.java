package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, however they are named. */
class InputSelectionTest {

    private static final String TEXT = "The council of the town spoke about the dyke for three hours.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeArticles() throws IOException {
        write("top.txt", TEXT);
        write("wire/one.txt", TEXT);
        write("wire/one.md", TEXT);
        write("wire/2024/two.txt", TEXT);
        write("wire/2024/.draft.txt", TEXT);
        write("wire/2024/picture.png", "");
        write("wire/2024/notes.log", TEXT);
    }

    @Test
    void aPatternIsResolvedWhateverTheShellDoes() {
        assertThat(read("wire/**/*.txt")).containsExactly("2024/two.txt", "one.txt");
        assertThat(read("wire/*.txt")).containsExactly("one.txt");
        assertThat(read("**/t*.txt")).containsExactly("top.txt", "wire/2024/two.txt");
        assertThat(read("wire/{one,none}.md")).containsExactly("one.md");
        assertThat(read("w*/2024/t?o.txt")).containsExactly("wire/2024/two.txt");
    }

    @Test
    void aPatternMeansWhatIsReadUnlessItNamesAnEnding() {
        assertThat(read("wire/**")).containsExactly("2024/two.txt", "one.md", "one.txt");
        assertThat(read("wire/**/*.log")).containsExactly("2024/notes.log");
    }

    @Test
    void aPatternThatFitsNothingIsAMistake() {
        Answer none = run("check", at("wire/**/*.html"), "--list-files");
        Answer nowhere = run("check", at("nowhere/*.txt"), "--list-files");

        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no article in", "--allow-empty");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder", "nowhere");
        assertThat(run("check", at("wire/[.txt"), "--list-files").err()).contains("no path pattern");
    }

    @Test
    void aFileWhoseNameLooksLikeAPatternIsThatFile() throws IOException {
        write("what?.txt", TEXT);

        assertThat(read("what?.txt")).containsExactly("what?.txt");
    }

    @Test
    void aListOfPathsMayHoldOddNames() throws IOException {
        write("wire/a name\nof two lines.txt", TEXT);
        String list = at("wire/a name\nof two lines.txt") + "\0" + at("top.txt") + "\0";
        String file = write("list", list);

        assertThat(run("check", "--files0-from", file, "--list-files").out().lines())
                .containsExactly("top.txt  read", "wire/a name of two lines.txt  read");
        assertThat(Commands.run(list, "check", "--files0-from", "-", "--list-files")
                        .code())
                .isZero();
        assertThat(Commands.run(list, "check", "-", "--files0-from", "-").err())
                .contains("standard input cannot hold an article and the list");
    }

    @Test
    void anEmptyListIsAMistakeUnlessThatIsAllowed() throws IOException {
        String file = write("list", "");

        assertThat(run("check", "--files0-from", file, "--list-files").code()).isEqualTo(2);
        assertThat(run("check", "--files0-from", file, "--allow-empty", "-o", "text=-")
                        .code())
                .isZero();
        assertThat(run("check", "--files0-from", at("gone")).err()).contains("--files0-from", "cannot be read");
    }

    @Test
    void aForcedExclusionHoldsInTheFoldersOfWhatIsNamed() throws IOException {
        write(".crossfactignore", "wire/\n");
        write("crossfact.yml", "failOn: never\n");

        Answer answer = run("check", at("wire/2024/two.txt"), "--force-exclude", "--allow-empty", "--list-files");

        assertThat(answer.out()).contains("wire/2024/two.txt  not read: left out by .crossfactignore:1");
    }

    @Test
    void settingsThatLieBelowWhereACheckBeginsDoNotHoldAndAreTold() throws IOException {
        write("wire/crossfact.yml", "failOn: never\n");
        write("wire/crossfact-baseline.json", "");

        assertThat(run("check", folder.toString(), "-o", "text=-").err())
                .contains("crossfact: wire/crossfact.yml does not hold, for the check began above it")
                .contains("crossfact: wire/crossfact-baseline.json does not hold");
        assertThat(run("check", at("wire"), "-o", "text=-").err()).isEmpty();
        assertThat(run("check", folder.toString(), "-o", "text=-", "--baseline", at("wire/crossfact-baseline.json"))
                        .err())
                .doesNotContain("crossfact-baseline.json does not hold");
    }

    @Test
    void whatGitIgnoresIsLeftOutOnRequest() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q"), "git is not installed");
        write(".gitignore", "2024/\n*.md\n");

        assertThat(run("check", folder.toString(), "--list-files").out())
                .contains("wire/2024/two.txt  read", "wire/one.md  read");
        assertThat(run("check", folder.toString(), "--list-files", "--respect-gitignore")
                        .out()
                        .lines())
                .contains(
                        "top.txt  read",
                        "wire/2024  not read: ignored by Git",
                        "wire/one.md  not read: ignored by Git");
        assertThat(run("check", at("wire"), "--list-files", "--respect-gitignore")
                        .out()
                        .lines())
                .containsExactly("2024  not read: ignored by Git", "one.md  not read: ignored by Git", "one.txt  read");
    }

    @Test
    void thereMustBeARepositoryForWhatGitIgnores() {
        assertThat(run("check", folder.toString(), "--respect-gitignore").err())
                .contains("--respect-gitignore", "lies in no Git repository");
    }

    /** The keys of the articles that are read. */
    private Stream<String> read(String name) {
        Answer answer = run("check", at(name), "--list-files");
        assertThat(answer.err()).isEmpty();
        return answer.out().lines().filter(line -> line.endsWith("  read")).map(line -> line.replace("  read", ""));
    }

    private String at(String name) {
        return folder + "/" + name;
    }

    private static Answer run(String... arguments) {
        return Commands.run("", arguments);
    }

    private boolean git(String... arguments) throws InterruptedException {
        try {
            List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8).toString();
    }
}
