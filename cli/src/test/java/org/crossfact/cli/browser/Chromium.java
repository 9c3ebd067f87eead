package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A browser without a window, driven over its own protocol with nothing but the JDK. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Wire wire;

    private Chromium(Process process, Wire wire) {
        this.process = process;
        this.wire = wire;
    }

    /** Skips the test with a clear line where there is no browser; fails where CI promises one. */
    static void mustBeThere() {
        boolean found = Files.isExecutable(PROGRAM);
        boolean promised = "true".equals(System.getenv("CI"));
        assumeTrue(found || promised, "no " + PROGRAM + ": the report is not opened in a browser");
        assertThat(found).as("CI must have " + PROGRAM).isTrue();
    }

    /** @param profile an empty folder of its own */
    static Chromium start(Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> port = awaitPort(process, profile.resolve("DevToolsActivePort"));
        URI address = URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1));
        return new Chromium(process, Wire.connect(address));
    }

    private static List<String> awaitPort(Process process, Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return Files.readAllLines(file);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IOException("the browser did not start");
    }

    /** An empty page of its own size and store. */
    Tab tab() {
        ObjectNode blank = JsonNodeFactory.instance.objectNode().put("url", "about:blank");
        String target =
                wire.ask("", "Target.createTarget", blank).get("targetId").asText();
        ObjectNode attach =
                JsonNodeFactory.instance.objectNode().put("targetId", target).put("flatten", true);
        String session =
                wire.ask("", "Target.attachToTarget", attach).get("sessionId").asText();
        return new Tab(wire, session, target);
    }

    /** Waits for the end, since the browser writes into its profile until then. */
    @Override
    public void close() {
        wire.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
