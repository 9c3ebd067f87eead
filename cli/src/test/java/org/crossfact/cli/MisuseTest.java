package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong command lines are answered with exit code 2 and a sentence that somebody new to Crossfact understands. */
class MisuseTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAnArticle() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "In 20 14, the council of the town spoke about the dyke.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chek DIR                              | there is no command 'crossfact chek' (did you mean 'check'?)
            baseline creat DIR                    | there is no command 'crossfact baseline creat' (did you mean 'create'?)
            baseline                              | say what to do with the baseline
            completion fish                       | 'crossfact completion' takes no 'fish'
            check DIR --failon error              | 'crossfact check' has no option '--failon' (did you mean '--fail-on'?)
            check DIR --colour=never              | has no option '--colour' (did you mean '--color'?)
            check DIR --fail-on bad               | expected error, warning, note or never, found 'bad'
            check DIR --fail-on eror              | found 'eror' (did you mean 'error'?)
            check DIR --fail-on                   | '--fail-on' (SEVERITY)
            check DIR --fail-on-confidence sure   | expected high, medium or low, found 'sure'
            check DIR --as-of tomorrow            | expected a day such as 2026-12-31, found 'tomorrow'
            check DIR --as-of 2026-02-30          | expected a day such as 2026-12-31, found '2026-02-30'
            check DIR --color maybe               | expected auto, always or never, found 'maybe'
            check DIR --html-layout tree          | expected single or dir, found 'tree'
            check DIR --stories folder            | expected together or by-folder, found 'folder'
            check DIR --max-findings many         | expected a whole number from 0 on, found 'many'
            check DIR --threads 0                 | expected a whole number from 1 on, found '0'
            check DIR -o htm=x                    | unknown format 'htm'; known: html, json
            check DIR -o html                     | 'html' is not FORMAT=FILE, as in html=report.html
            check DIR -o csv=x -o json=x          | two reports would go to 'x'
            check DIR/none.txt                    | there is no file or folder
            check DIR/[a                          | is no path and no path pattern: Missing ]
            check DIR --config x --no-config      | --config and --no-config exclude each other
            check DIR --baseline x --no-baseline  | --baseline and --no-baseline exclude each other
            check DIR --baseline DIR/none.json    | there is no baseline
            check DIR --rules DIR/none            | of rules
            check DIR --rules-jar DIR/none.jar    | for --rules-jar
            check DIR --reference DIR/none.csv    | there is no reference file
            check DIR --files0-from DIR/none      | cannot be read
            config DIR/none                       | there is no folder
            init DIR/none                         | there is no folder
            baseline update DIR                   | 'crossfact baseline create' makes one
            baseline accept 12 --reason x         | at least 4 signs
            baseline accept 1234 --as wrong       | expected accepted, wont-fix or false-positive, found 'wrong'
            baseline accept 1234 --expires soon   | expected a day such as 2026-12-31, found 'soon'
            rules new house/a --about towns       | expected words, figure, date, holding, sources or list
            explain dates/garbeld                 | did you mean 'dates/garbled'?
            """)
    void areAnsweredInPlainWords(String line, String expected) {
        Answer answer = run(line.split(" ", -1));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(expected).doesNotContain("Exception", "java.", "class ");
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.txt.crossfact", ".crossfactignore", "crossfact.yml", "base.yml", "terms.csv"})
    void whatIsReadIsNotWrittenOver(String name) throws IOException {
        Files.writeString(folder.resolve("crossfact.yml"), "extends: [base.yml]\nreferences: [terms.csv]\n");
        Files.writeString(folder.resolve("base.yml"), "failOn: never\n");
        Files.writeString(folder.resolve("terms.csv"), "person,role,body,from,to\n");
        Path place = folder.resolve(name);
        String before = Files.exists(place) ? Files.readString(place) : "";

        Answer answer = run("check", "DIR", "-o", "text=DIR/" + name);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("the report would replace", "name another place");
        assertThat(Files.exists(place) ? Files.readString(place) : "").isEqualTo(before);
    }

    @Test
    void aMissingBaselineIsToldWhereItIsNamed() throws IOException {
        Files.writeString(folder.resolve("crossfact.yml"), "failOn: note\nbaseline: known.json\n");

        assertThat(run("check", "DIR").err()).contains("crossfact.yml:2:11: there is no baseline");
    }

    @Test
    void anEmptiedBaselineIsNoArticle() throws IOException {
        Files.createFile(folder.resolve("crossfact-baseline.json"));

        Answer answer = run("check", "DIR", "-o", "text=-");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "read", "claims", "rules", "explain", "config", "baseline", "baseline show"})
    void everyCommandTellsTheVersion(String command) {
        List<String> words = List.of((command + " --version").split(" ", -1));

        assertThat(run(words.toArray(String[]::new)).out()).startsWith("crossfact ");
    }

    private Answer run(String... arguments) {
        String[] words = List.of(arguments).stream()
                .map(word -> word.replace("DIR", folder.toString()))
                .toArray(String[]::new);
        return Commands.run("", words);
    }
}
