package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How build servers are told of files: from the root of their repository, wherever the run was started. */
class RepositoryPathsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAnArticle() throws IOException {
        Files.createDirectories(folder.resolve("news/wire"));
        Files.writeString(
                folder.resolve("news/wire/a.txt"), "In 20 14, the council of the town spoke about the dyke.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "markdown", "sarif", "sarif-github", "junit", "github", "gitlab"})
    void fromTheRootOfTheRepository(String format) throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        assertThat(written(format)).contains("news/wire/a.txt").doesNotContain(folder.toString());
    }

    @Test
    void aLinkedWorkingTreeIsARepositoryToo() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: /elsewhere\n");

        assertThat(written("csv")).contains("news/wire/a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "markdown", "sarif", "sarif-github", "junit", "github", "gitlab"})
    void fromTheRootOfTheCorpusWhereThereIsNoRepository(String format) {
        assertThat(written(format)).contains("wire/a.txt").doesNotContain("news/", folder.toString());
    }

    private String written(String format) {
        String corpus = folder.resolve("news").toString();
        return Commands.run("", "check", corpus, "--fail-on", "never", "-o", format + "=-")
                .out();
    }
}
