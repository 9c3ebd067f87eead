package org.crossfact.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.crossfact.cli.exit.UserError;
import org.crossfact.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

    @Test
    void readsEveryKey() {
        Config config = ConfigFile.parse(Path.of("crossfact.yml"), """
                failOn: warning
                stories: by-folder
                exclude: [README.md, "drafts/**"]
                sources:
                  - {path: "wire/*.txt", name: Northern Wire, date: 2023-07-27, url: https://example.org, trust: 2}
                  - {path: "**", name: Somebody}
                """);

        assertThat(config.failOn()).contains(Severity.WARNING);
        assertThat(config.storiesByFolder()).isTrue();
        assertThat(config.excludes(Path.of("README.md"))).isTrue();
        assertThat(config.excludes(Path.of("drafts/deep/a.txt"))).isTrue();
        assertThat(config.excludes(Path.of("wire/a.txt"))).isFalse();
        assertThat(config.metadata(Path.of("wire/a.txt")).source()).isEqualTo("Northern Wire");
        assertThat(config.metadata(Path.of("wire/a.txt")).date()).isEqualTo("2023-07-27");
        assertThat(config.metadata(Path.of("b.txt")).source()).isEqualTo("Somebody");
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertThat(ConfigFile.parse(Path.of("crossfact.yml"), "# nothing yet\n").failOn())
                .isEqualTo(Optional.of(Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    failOn: nevr                     | 1:9: expected error, warning, note, never, found 'nevr' (did you mean 'never'?)
                    exclude: README.md               | 1:10: expected a list
                    sources: [{name: A}]             | 1:11: an entry of 'sources' needs a 'path'
                    sources: [{path: a, date: May}]  | 1:27: expected a date such as 2023-07-27, found 'May'
                    sources: [{path: a, trust: big}] | 1:28: expected a whole number, found 'big'
                    sources: [{pth: a}]              | 1:12: unknown key 'pth' (did you mean 'path'?)
                    fields: {txt: a}                 | 1:10: unknown key 'txt' (did you mean 'text'?)
                    - a                              | 1:1: expected keys with values, found a list
                    failOn: [                        | no YAML
                    """)
    void everyMistakeIsAnsweredWithItsPlace(String yaml, String expected) {
        assertThatThrownBy(() -> ConfigFile.parse(Path.of("crossfact.yml"), yaml))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("crossfact.yml:")
                .hasMessageContaining(expected);
    }
}
