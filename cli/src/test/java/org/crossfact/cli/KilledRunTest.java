package org.crossfact.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at any moment leaves the reports of the run before, or its own, but no part of one; the next run
 * takes away what it left.
 */
@EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "it starts and kills many processes")
class KilledRunTest {

    private static final Path SEEDS = Path.of(System.getProperty("crossfact.seeds"));
    private static final int KILLS = Integer.getInteger("crossfact.kills", 50);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void noPartOfAReportIsEverSeen() throws IOException, InterruptedException {
        Random moments = new Random(1);
        long begin = System.nanoTime();
        assertThat(start().waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        byte[] json = Files.readAllBytes(folder.resolve("report.json"));
        byte[] html = Files.readAllBytes(folder.resolve("report.html"));
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = start();
            // half of them in the last third, in which the reports are written
            long moment = i % 2 == 0 ? moments.nextLong(whole) : whole - moments.nextLong(whole / 3 + 1);
            killed += process.waitFor(moment, TimeUnit.MILLISECONDS) ? 0 : 1;
            process.destroyForcibly().waitFor();
            assertThat(JSON.readTree(folder.resolve("report.json").toFile()).path("findings"))
                    .isNotEmpty();
            assertThat(Files.readAllBytes(folder.resolve("report.html"))).isEqualTo(html);
        }
        System.out.println("killed " + killed + " of " + KILLS + " runs within " + whole + " ms");

        assertThat(start().waitFor()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("report.json"))).isEqualTo(json);
        assertThat(Files.readAllBytes(folder.resolve("report.html"))).isEqualTo(html);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "report.html");
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        SEEDS.toString(),
                        "-o",
                        "json=" + folder.resolve("report.json"),
                        "-o",
                        "html=" + folder.resolve("report.html")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
