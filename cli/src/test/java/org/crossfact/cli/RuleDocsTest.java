package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The pages in {@code docs/rules} say what the rules say today. */
class RuleDocsTest {

    private static final Path PAGES = Path.of(System.getProperty("crossfact.seeds"))
            .resolveSibling("docs")
            .resolve("rules");
    private static final String ADVICE = "write them with: ./crossfact rules docs docs/rules";

    @TempDir
    private Path folder;

    /** Whoever changes an example need not stop for its page; what is published may not lag behind. */
    @Test
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true")
    void thePagesAreTheOnesThatTheCardsGive() throws IOException {
        assertThat(Commands.run("", "rules", "docs", folder.toString()).code()).isZero();

        assertThat(pages(PAGES)).as(ADVICE).isEqualTo(pages(folder));
        for (String page : pages(folder)) {
            assertThat(Files.readString(PAGES.resolve(page)))
                    .as("%s; %s", page, ADVICE)
                    .isEqualTo(Files.readString(folder.resolve(page)));
        }
    }

    private static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
