package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help texts are short manual pages, and a shell proposes what may be typed. */
class HelpTest {

    @Test
    void aLongHelpTextHasHeadings() {
        String help = help("check");

        assertThat(help)
                .contains("Usage: crossfact check [OPTIONS] [PATH...]")
                .containsSubsequence(
                        "Options:",
                        "--output",
                        "Which articles:",
                        "--files0-from",
                        "What stops a build:",
                        "--fail-on",
                        "Only what is new:",
                        "--baseline",
                        "How articles are checked:",
                        "--rules",
                        "Examples:",
                        "Environment:",
                        "Exit codes:");
        assertThat(Commands.run("", "help", "check").out()).isEqualTo(help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "read",
                "claims",
                "compare",
                "explain",
                "baseline",
                "baseline create",
                "baseline accept",
                "baseline update",
                "baseline prune",
                "baseline show",
                "config",
                "init",
                "completion"
            })
    void everyHelpTextHasExamples(String command) {
        assertThat(help(command)).contains("Examples:\n  ");
    }

    @Test
    void aShellProposesWordsAsTheyAreTyped() {
        assertThat(Commands.run("", "completion").out())
                .contains("complete -F", "\"by-folder\"", "\"wont-fix\"", "\"medium\"", "\"never\"", "\"dir\"")
                .doesNotContain(
                        "compopt +o default", "BY_FOLDER", "WONT_FIX", "suppressed", "SUPPRESSED", "MEDIUM", "NEVER");
    }

    private static String help(String command) {
        List<String> words = command.isEmpty() ? List.of() : List.of(command.split(" ", -1));
        String[] line = new String[words.size() + 1];
        words.toArray(line);
        line[words.size()] = "--help";
        return Commands.run("", line).out();
    }
}
