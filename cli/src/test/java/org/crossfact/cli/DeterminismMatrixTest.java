package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * One hash over threads, languages, zones, locales, hash seeds, days, working folders and the order of the input, each
 * cell in a process of its own. Days are faked where the {@code faketime} program is.
 */
@EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "it starts a dozen processes")
class DeterminismMatrixTest {

    private static final Path SEEDS =
            Path.of(System.getProperty("crossfact.seeds")).toAbsolutePath().normalize();
    private static final List<String> FORMATS =
            List.of("json", "html", "sarif", "sarif-github", "csv", "markdown", "junit", "github", "gitlab");
    private static final int CELLS = 12;

    @TempDir
    private static Path folder;

    private static final Axis THREADS = new Axis(0, List.of("1", "2", "8"));
    private static final Axis LANGUAGE = new Axis(1, List.of("en", "tr", "ar", "th"));
    private static final Axis ZONE = new Axis(2, List.of("UTC", "Pacific/Kiritimati", "America/Adak"));
    private static final Axis LOCALE = new Axis(3, List.of("C", "C.UTF-8"));
    private static final Axis HASHES = new Axis(4, List.of("0", "1", "2", "5"));
    private static final Axis DAY =
            new Axis(5, List.of("1971-03-01 12:00:00", "2038-01-19 04:00:00", "2100-12-31 23:59:00"));
    private static final Axis WORKING_FOLDER = new Axis(
            6, List.of("/", SEEDS.toString(), SEEDS.resolve("..").normalize().toString()));

    /** The values of one axis, each in as many cells as the others, in an order of its own. */
    private record Axis(int order, List<String> values) {

        String in(int cell) {
            List<String> cells = IntStream.range(0, CELLS)
                    .mapToObj(i -> values.get(i % values.size()))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(cells, new Random(order));
            return cells.get(cell);
        }
    }

    @Test
    void oneHashOverTheMatrix() throws Exception {
        Map<String, List<String>> cells = new TreeMap<>();
        for (int cell = 0; cell < CELLS; cell++) {
            cells.computeIfAbsent(hash(cell), hash -> new ArrayList<>()).add("cell " + cell);
        }
        System.out.println("determinism: " + CELLS + " cells, days " + (canFakeDays() ? "faked" : "not faked")
                + ", hashes: " + cells.keySet());
        assertThat(cells).hasSize(1);
    }

    private static String hash(int cell) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path reports = Files.createDirectory(folder.resolve("cell" + cell));
        Path workingFolder = Path.of(WORKING_FOLDER.in(cell));
        List<String> command = new ArrayList<>(canFakeDays() ? List.of("faketime", DAY.in(cell)) : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + HASHES.in(cell),
                "-Duser.language=" + LANGUAGE.in(cell),
                "-cp",
                classPath(),
                Main.class.getName(),
                "check",
                "--threads",
                THREADS.in(cell)));
        FORMATS.forEach(format -> command.addAll(List.of("-o", format + "=" + reports.resolve(format))));
        shuffled(cell)
                .forEach(
                        article -> command.add(workingFolder.relativize(article).toString()));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("TZ", ZONE.in(cell));
        process.environment().put("LC_ALL", LOCALE.in(cell));
        assertThat(process.start().waitFor()).isZero();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String format : FORMATS) {
            digest.update(Files.readAllBytes(reports.resolve(format)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same wherever a process is started. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean canFakeDays() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "faketime")));
    }

    /** The articles one by one, in another order each time. */
    private static List<Path> shuffled(int cell) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            List<Path> articles = new ArrayList<>(files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList());
            Collections.shuffle(articles, new Random(cell));
            return articles;
        }
    }
}
