package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * One hash over threads, languages, zones, locales, hash seeds and the order of the input, each cell in a process of its
 * own. The day takes no part: nothing may ask the clock, which the build forbids.
 */
@EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "it starts a dozen processes")
class DeterminismMatrixTest {

    private static final Path SEEDS = Path.of(System.getProperty("crossfact.seeds"));
    private static final List<String> FORMATS =
            List.of("json", "html", "sarif", "sarif-github", "csv", "markdown", "junit");

    private static final int[] THREADS = {1, 2, 8};
    private static final String[] LANGUAGES = {"en", "tr", "ar", "th"};
    private static final String[] ZONES = {"UTC", "Pacific/Kiritimati", "America/Adak"};
    private static final String[] LOCALES = {"C", "C.UTF-8"};
    private static final int[] HASHES = {0, 1, 2, 5};
    private static final int CELLS = 12;

    @TempDir
    private Path folder;

    @Test
    void oneHashOverTheMatrix() throws Exception {
        Map<String, List<String>> cells = new TreeMap<>();
        for (int cell = 0; cell < CELLS; cell++) {
            cells.computeIfAbsent(hash(cell), hash -> new ArrayList<>()).add("cell " + cell);
        }
        System.out.println("determinism: " + CELLS + " cells, hashes: " + cells.keySet());
        assertThat(cells).hasSize(1);
    }

    private String hash(int cell) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path reports = Files.createDirectory(folder.resolve("cell" + cell));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + HASHES[cell % HASHES.length],
                "-Duser.language=" + LANGUAGES[cell % LANGUAGES.length],
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "--threads",
                Integer.toString(THREADS[cell % THREADS.length])));
        FORMATS.forEach(format -> command.addAll(List.of("-o", format + "=" + reports.resolve(format))));
        command.addAll(shuffled(cell));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("TZ", ZONES[cell % ZONES.length]);
        process.environment().put("LC_ALL", LOCALES[cell / 2 % LOCALES.length]);
        assertThat(process.start().waitFor()).isZero();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String format : FORMATS) {
            digest.update(Files.readAllBytes(reports.resolve(format)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The articles one by one, in another order each time. */
    private static List<String> shuffled(int cell) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            List<String> articles = new ArrayList<>(files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".md"))
                    .filter(name -> !name.endsWith("README.md"))
                    .sorted()
                    .toList());
            Collections.shuffle(articles, new Random(cell));
            return articles;
        }
    }
}
