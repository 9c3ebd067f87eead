package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfact.cli.Commands.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private static final String CLEAN = "The council of the town met on 8 November 2003 and spoke about the dyke.";
    private static final String SPLIT = "In 20 14, the council of the town spoke about the dyke for three hours.";

    @TempDir
    private Path folder;

    @Test
    void cleanArticlesEndWithZero() throws IOException {
        write("a.txt", CLEAN);

        assertThat(check().code()).isZero();
    }

    @Test
    void findingsEndWithOneAndNameFileLineAndColumn() throws IOException {
        write("a.txt", "A headline of the day\n\n" + SPLIT);

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("a.txt:3:4 error dates/split-number", "2014");
    }

    @Test
    void failOnNeverEndsWithZero() throws IOException {
        write("a.txt", SPLIT);

        assertThat(check("--fail-on", "never").code()).isZero();
        write("crossfact.yml", "failOn: never\n");
        assertThat(check().code()).isZero();
        assertThat(check("--fail-on", "error").code()).isEqualTo(1);
    }

    @Test
    void aPathIsNeeded() {
        Answer answer = run("check");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("name a folder, a file, or -").doesNotContain("Exception");
    }

    @Test
    void aMissingPathIsNamed() {
        Answer answer = run("check", folder.resolve("nowhere").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("there is no file or folder", "nowhere");
    }

    @Test
    void anEmptyFolderIsAnErrorUnlessAllowed() {
        assertThat(check().code()).isEqualTo(2);
        assertThat(check().err()).contains("no article in", "--allow-empty");
        assertThat(check("--allow-empty").code()).isZero();
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestIsChecked() throws IOException {
        write("a.txt", SPLIT);
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0});
        Files.createDirectory(folder.resolve("folder.txt"));
        Files.write(folder.resolve("large.txt"), new byte[(8 << 20) + 1]);
        Files.write(folder.resolve("undecodable.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out())
                .contains("a.txt:1:4 error dates/split-number")
                .contains("binary.txt", "NUL bytes")
                .contains("folder.txt", "a folder, although its name ends like an article's")
                .contains("large.txt", "larger than 8 MiB")
                .contains("undecodable.txt", "save it as UTF-8");
    }

    @Test
    void whatCannotBeReadMayBeTolerated() throws IOException {
        write("a.txt", CLEAN);
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0});

        assertThat(check("--tolerate-errors").code()).isZero();
        assertThat(check("--tolerate-errors").out()).contains("binary.txt", "NUL bytes");
        write("b.txt", SPLIT);
        assertThat(check("--tolerate-errors").code()).isEqualTo(1);
    }

    @Test
    void whatCountsIsCounted() throws IOException {
        write("a.txt", SPLIT);

        assertThat(check("--max-findings", "-1").code()).isEqualTo(2);
        assertThat(check("--max-findings", "-1").err())
                .contains("--max-findings", "expected a whole number from 0 on, found '-1'");
        assertThat(check("--threads", "0").err()).contains("expected a whole number from 1 on, found '0'");
    }

    @Test
    void aMissingFileOfTheConfigurationIsToldWhereItIsNamed() throws IOException {
        write("a.txt", SPLIT);
        for (String key : new String[] {"extends", "rules", "references"}) {
            write("crossfact.yml", "# one\n" + key + ": [gone.yml]\n");
            Answer answer = check();
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err()).contains("crossfact.yml:2:", "there is no 'gone.yml' beside this file");
        }
    }

    @Test
    void colourIsWrittenOnRequest() throws IOException {
        write("a.txt", SPLIT);

        assertThat(check().out()).doesNotContain("\u001b");
        assertThat(check("--color=never").out()).doesNotContain("\u001b");
        assertThat(check("--color=always").out()).contains("\u001b[");
        assertThat(check("--color=sometimes").code()).isEqualTo(2);
        assertThat(check("--color=sometimes").err()).contains("--color", "auto, always or never");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldBeforeTheCheck() throws IOException {
        write("a.txt", SPLIT);
        Path file = write("file", "");

        Answer below = run("check", folder.toString(), "-o", "json=" + file.resolve("report.json"), "-o", "text=-");
        Answer at = run("check", folder.toString(), "-o", "json=" + folder, "-o", "text=-");

        assertThat(below.code()).isEqualTo(2);
        assertThat(below.out()).isEmpty();
        assertThat(below.err()).contains("cannot write", "is no folder");
        assertThat(at.code()).isEqualTo(2);
        assertThat(at.out()).isEmpty();
        assertThat(at.err()).contains("it is a folder; name a file in it");
    }

    @Test
    void standardInputIsChecked() {
        Answer answer = runWith(SPLIT, "check", "-", "-o", "text=-");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("stdin:1:4 error dates/split-number");
    }

    @Test
    void unreadableStandardInputIsListedAndTheRestIsChecked() throws IOException {
        write("a.txt", SPLIT);

        Answer answer = runWith("a\0b", "check", folder.toString(), "-", "-o", "text=-");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("a.txt:1:4 error dates/split-number").contains("stdin", "NUL bytes");
    }

    @Test
    void aNamedLinkToAFolderIsEnteredAndLinksToFoldersBelowItAreListed() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.writeString(real.resolve("a.txt"), SPLIT);
        Files.createSymbolicLink(real.resolve("again"), real);
        Files.createSymbolicLink(real.resolve("b.txt"), real.resolve("a.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        Answer answer = run("check", link.toString(), "-o", "text=-");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("a.txt:1:4", "b.txt:1:4", "again: it is a link to a folder");
    }

    @Test
    void whatNoCalendarHasHasNoValue() throws IOException {
        write("a.txt", "The dyke was inspected on 30 February 2022 by the board.");

        assertThat(run("claims", folder.toString(), "--format", "jsonl").out())
                .contains("\"invalid\":\"February has no day 30\"")
                .doesNotContain("\"value\":\"2022-02-28\",\"stated\"");
    }

    @Test
    void reportsGoWhereTheyAreAskedToGo() throws IOException {
        write("a.txt", SPLIT);
        Path json = folder.resolve("out/report.json");

        run("check", folder.toString(), "-o", "json=" + json, "-o", "html=" + folder.resolve("out/report.html"));

        assertThat(json).content().contains("\"rule\": \"dates/split-number\"");
        assertThat(folder.resolve("out/report.html")).content().contains("dates/split-number");
        try (var left = Files.list(folder.resolve("out"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "report.html");
        }
    }

    @Test
    void reportsMayBeReadByWhomOtherFilesMay() throws IOException {
        Path plain = write("a.txt", SPLIT);
        Path json = folder.resolve("report.json");

        run("check", plain.toString(), "-o", "json=" + json);

        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(json)).isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }

    @Test
    void anOutputThatIsAFolderIsRefused() throws IOException {
        write("a.txt", SPLIT);

        Answer answer = run("check", folder.toString(), "-o", "json=" + folder);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("it is a folder").doesNotContain("Exception");
    }

    @Test
    void anOutputThatIsAnArticleOrTakenIsRefused() throws IOException {
        Path article = write("a.txt", SPLIT);

        assertThat(run("check", folder.toString(), "-o", "text=" + article).err())
                .contains("would replace the article");
        assertThat(article).content().isEqualTo(SPLIT);
        Answer twice = run("check", folder.toString(), "-o", "text=" + folder + "/r", "-o", "json=" + folder + "/r");
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("two reports would go to");
    }

    @Test
    void aLinkIsWrittenWhereItLeads() throws IOException {
        write("a.txt", SPLIT);
        Path real =
                Files.writeString(Files.createDirectory(folder.resolve(".out")).resolve("real.json"), "");
        Path link = Files.createSymbolicLink(folder.resolve(".out/link.json"), real);

        run("check", folder.toString(), "-o", "json=" + link);

        assertThat(link).isSymbolicLink();
        assertThat(real).content().contains("dates/split-number");
    }

    @Test
    void aFullDiskBehindStandardOutputIsNoticed() throws IOException {
        write("a.txt", CLEAN);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();

        int code = Main.run(full, complaints, "check", folder.toString(), "-o", "json=-");

        assertThat(code).isEqualTo(3);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    @Test
    void linksToArticlesAreReadAndBrokenOnesListed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve(".elsewhere"));
        Files.writeString(elsewhere.resolve("b.txt"), SPLIT);
        Files.createSymbolicLink(folder.resolve("b.txt"), elsewhere.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing"));

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).contains("dates/split-number", "nowhere.txt", "a link that leads nowhere");
    }

    @Test
    void aMisspeltConfigurationIsNotPassedOver() throws IOException {
        write("a.txt", CLEAN);
        write("crossfact.yaml", "failOn: never\n");

        assertThat(check().code()).isEqualTo(2);
        assertThat(check().err()).contains("call it crossfact.yml");
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() throws IOException {
        write("a.txt", CLEAN);

        Answer answer = run("check", folder.toString(), "-o", "pdf=report.pdf");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("unknown format 'pdf'", "html, json, text");
    }

    @Test
    void anUnknownOptionGetsAHint() {
        Answer answer = run("check", "--fail-an", "never");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--fail-an", "--fail-on", "Try 'crossfact check --help'");
    }

    @Test
    void aMistakeInTheConfigurationIsAnsweredWithItsPlace() throws IOException {
        write("a.txt", CLEAN);
        write("crossfact.yml", "# house rules\nfailsOn: never\n");

        Answer answer = check();

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("crossfact.yml:2:1: unknown key 'failsOn' (did you mean 'failOn'?)");
    }

    @Test
    void anOwnReferenceFileIsAsked() throws IOException {
        write("a.txt", "In March 2021, Ulmby Mayor Ilse Brandvik opened the bridge.");
        write("mayors.csv", "person,role,body,from,to\nAnna Lindqvist,mayor,Ulmby,2019-03-01,2022-06-30\n");

        Answer named = check("--reference", folder.resolve("mayors.csv").toString());
        write("crossfact.yml", "references: [mayors.csv]\n");
        Answer configured = check();

        assertThat(named.out()).contains("people/office-holder", "Anna Lindqvist");
        assertThat(configured.out()).isEqualTo(named.out());
        assertThat(named.code()).isEqualTo(1);
    }

    @Test
    void aMistakeInAReferenceFileIsAnsweredWithItsPlace() throws IOException {
        write("a.txt", CLEAN);
        write("mayors.csv", "person,role,body,from,to\nAnna Lindqvist,mayor,Ulmby,2022-03-01,2019-06-30\n");

        Answer answer = check("--reference", folder.resolve("mayors.csv").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("mayors.csv:2:39: the term would end before it begins");
        assertThat(check("--reference", "nowhere.csv").err()).contains("there is no reference file 'nowhere.csv'");
    }

    @Test
    void claimsArePrintedAsJsonLines() throws IOException {
        write("a.txt", "In 20 14, they met. On 8 November 2003, they had parted.");

        Answer answer = run("claims", folder.toString(), "--format", "jsonl");

        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("\"article\":\"a.txt\",\"kind\":\"date\"", "\"value\":\"2003-11-08\"")
                .contains("\"stated\":[\"year\",\"month\",\"day\"]");
    }

    @Test
    void rulesAreListedAndExplained() {
        assertThat(run("rules").out()).contains("dates/garbled", "people/given-name-agrees", "figures/sources-agree");
        assertThat(run("explain", "dates/garbled").out()).contains("placeholder", "2065438+In March 2005");
        Answer unknown = run("explain", "dates/garbeld");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean 'dates/garbled'?");
    }

    @Test
    void comparisonsArePrintedWithTheirReason() {
        assertThat(run("compare", "--kind", "date", "March 2005", "13 March 2005")
                        .out())
                .startsWith("COMPATIBLE\tgranularity");
        assertThat(run("compare", "--kind", "figure", "307bn dollars", "$306.8bn")
                        .out())
                .startsWith("SAME\trounding");
        assertThat(run("compare", "--kind", "person", "Takeo Kishida", "Fumio Kishida")
                        .out())
                .startsWith("DIFFERENT\t");
        assertThat(runWith("8 May 2014\t9 May 2014\n", "compare", "--kind", "date", "--tsv", "-")
                        .out())
                .isEqualTo("DIFFERENT\tvalues-differ\n");
        assertThat(run("compare", "--kind", "date", "nonsense", "2014").code()).isEqualTo(2);
    }

    @Test
    void noCommandIsAnsweredWithAHint() {
        Answer answer = run();

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("no command was given", "Try 'crossfact --help'");
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        assertThat(run("--help").out()).contains("check", "claims", "Exit codes");
    }

    private Answer check(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = folder.toString();
        arguments[2] = "-o";
        arguments[3] = "text=-";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Answer run(String... arguments) {
        return runWith("", arguments);
    }

    private static Answer runWith(String input, String... arguments) {
        return Commands.run(input, arguments);
    }
}
