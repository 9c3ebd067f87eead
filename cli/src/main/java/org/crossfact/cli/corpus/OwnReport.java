package org.crossfact.cli.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossfact.cli.config.Config;

/** Knows what Crossfact wrote before, reports and baselines: they may lie among the articles and quote them. */
final class OwnReport {

    private static final int ENOUGH_TO_TELL = 2048;

    private OwnReport() {}

    static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (file.endsWith(Config.USUAL_BASELINE)) {
            return true;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(ENOUGH_TO_TELL), StandardCharsets.UTF_8);
            boolean json = head.startsWith("{") && head.contains("\"schemaVersion\"") && head.contains("\"crossfact\"");
            boolean page = head.startsWith("<!DOCTYPE html>") && head.contains(" - Crossfact</title>");
            return json || page;
        } catch (IOException unreadable) {
            return false; // the reader will say why
        }
    }
}
