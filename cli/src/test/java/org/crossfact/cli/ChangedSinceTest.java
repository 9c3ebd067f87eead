package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of changed articles alone, in a repository that is really there. */
class ChangedSinceTest {

    private static final String SPLIT = "In 20 14, the council of the town spoke about the dyke for three hours.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void commitAnArticle() throws IOException, InterruptedException {
        assumeTrue(hasGit(), "git is not installed");
        Files.createDirectory(folder.resolve("repository"));
        git("init", "-q");
        write("old.txt", SPLIT);
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "first");
    }

    @Test
    void onlyFindingsOfChangedArticlesAreTold() throws IOException {
        assertThat(check("HEAD").code()).isZero();

        write("new.txt", SPLIT);

        Answer answer = check("HEAD");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("new.txt:1:4").doesNotContain("old.txt");
        assertThat(answer.out()).contains("2 articles checked");
        assertThat(answer.err()).contains("not told: 1 in articles that did not change since HEAD");
    }

    @Test
    void beforeTheFirstCommitAllIsNew() throws IOException, InterruptedException {
        git("checkout", "-q", "--orphan", "fresh");

        assertThat(check("HEAD").out()).contains("old.txt:1:4");
    }

    @Test
    void aCommitThatIsNotThereIsAMistakeNotAReasonToTellAllOrNothing() {
        Answer answer = check("nowhere");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("there is no commit 'nowhere'", "'git fetch' may bring it");
    }

    @Test
    void aShallowCloneIsTold() throws IOException, InterruptedException {
        write("old.txt", SPLIT + "\nMore.\n");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-a", "-m", "second");
        Path shallow = folder.resolve("shallow");
        git("clone", "-q", "--depth", "1", folder.resolve("repository").toUri().toString(), shallow.toString());

        Answer answer = Commands.run("", "check", shallow.toString(), "--changed-since", "HEAD~1", "-o", "text=-");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("shallow", "fetch-depth: 0");
    }

    @Test
    void outsideARepositoryItIsAMistake() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.txt"), SPLIT);

        Answer answer = Commands.run("", "check", elsewhere.toString(), "--changed-since", "HEAD", "-o", "text=-");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("lies in no Git repository");
    }

    private Answer check(String since) {
        String repository = folder.resolve("repository").toString();
        return Commands.run("", "check", repository, "--changed-since", since, "-o", "text=-");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("repository").resolve(name), text, StandardCharsets.UTF_8);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.resolve("repository").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }

    private static boolean hasGit() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
    }
}
