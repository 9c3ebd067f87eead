package org.crossfact.reports.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.crossfact.reports.html.data.ReportData.Island;

/**
 * Writes the report as a folder: a page, and beside it its style, its scripts and its data. A server that forbids what
 * stands in the page itself, as Jenkins does, lets the style of a file through. Names tell the content, so that a page
 * never finds the data of another run.
 */
public final class HtmlFolder {

    /** The page that people open. */
    public static final String PAGE = "index.html";

    /** Characters of islands in one file, after which another begins. */
    private static final int DATA_FILE = 2_000_000;

    private static final int HASH_BYTES = 6;

    /** Takes the files one after the other; the page comes last, when all that it names is there. */
    @FunctionalInterface
    public interface Files {
        void write(String name, String content) throws IOException;
    }

    private final Files files;
    private final List<String> scripts = new ArrayList<>();

    private HtmlFolder(Files files) {
        this.files = files;
    }

    /** Writes all files of the report. */
    static void write(PageBuilder builder, Files files) throws IOException {
        new HtmlFolder(files).write(builder);
    }

    private void write(PageBuilder builder) throws IOException {
        Assets assets = Assets.load();
        String style = file("style", ".css", assets.style());
        String first = file("first", ".js", assets.first());
        data(BesideScript.of("data", builder.data()::writeReport));
        data("statements", builder.data().findingIslands());
        data("texts", builder.data().textIslands());
        scripts.add(file("report", ".js", assets.script()));
        StringBuilder page = new StringBuilder();
        HtmlReporter.render(builder.page(assets, new BesideFiles(style, first, scripts)), page);
        files.write(PAGE, page.toString());
    }

    private void data(String list, List<Island> islands) throws IOException {
        StringBuilder file = new StringBuilder();
        for (Island island : islands) {
            file.append(BesideScript.added(list, island));
            if (file.length() > DATA_FILE) {
                data(file.toString());
                file.setLength(0);
            }
        }
        if (!file.isEmpty()) {
            data(file.toString());
        }
    }

    private void data(String content) throws IOException {
        scripts.add(file(String.format(Locale.ROOT, "data-%03d", scripts.size()), ".js", content));
    }

    private String file(String name, String ending, String content) throws IOException {
        String full = name + "-" + hash(content) + ending;
        files.write(full, content);
        return full;
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
