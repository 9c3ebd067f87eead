package org.crossfact.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfact.cli.files.AtomicFile;
import org.crossfact.reports.html.HtmlFolder;
import org.crossfact.reports.html.HtmlReport;

/** The folder of an HTML report: written file by file, the page last, then freed of what only the page before named. */
final class ReportFolder {

    private static final Pattern BESIDE = Pattern.compile("(?:href|src)=\"([a-z0-9-]+\\.(?:css|js))\"");

    private final Path folder;
    private final Set<String> written = new HashSet<>();

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of an output, which may have been named like a file. */
    static Path of(Path file) {
        String name = file.toString();
        return Path.of(name.endsWith(".html") ? name.substring(0, name.length() - ".html".length()) : name);
    }

    static void write(Path folder, HtmlReport report) throws IOException {
        new ReportFolder(folder).write(report);
    }

    private void write(HtmlReport report) throws IOException {
        Set<String> before = named();
        report.writeFolder(this::write);
        for (String name : before) {
            if (!written.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    private void write(String name, String content) {
        written.add(name);
        AtomicFile.write(folder.resolve(name), out -> out.append(content));
    }

    /** What the page that lies there names; nothing when there is none, or another's. */
    private Set<String> named() throws IOException {
        Path page = folder.resolve(HtmlFolder.PAGE);
        if (!Files.isRegularFile(page)) {
            return Set.of();
        }
        String html = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
        return html.contains(" - Crossfact</title>")
                ? BESIDE.matcher(html)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
