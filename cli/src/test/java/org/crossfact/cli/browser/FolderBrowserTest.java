package org.crossfact.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossfact.cli.Commands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report as a folder: opened from disk it is the same report, and behind Jenkins its style and findings are there. */
class FolderBrowserTest extends BrowserTest {

    private static final String JENKINS = "sandbox; default-src 'none'; img-src 'self'; style-src 'self';";

    private static Path report;

    @BeforeAll
    static void start() {
        report = folder.resolve("report");
        String seeds = System.getProperty("crossfact.seeds");
        String answer = Commands.run("", "check", seeds, "-o", "html=" + report + ".html", "--html-layout", "dir")
                .out();
        assertThat(answer).contains("Report: " + report.resolve("index.html"));
    }

    @Test
    void from_disk_every_page_is_there_and_only_files_of_the_folder_are_asked_for() {
        Tab tab = browser.tab();
        String page = report.resolve("index.html").toUri().toString();
        for (String part : List.of("#/", "#/findings", "#/a/japan-ministers-europe.txt", "#/timeline", "#/run")) {
            tab.open(page + part);
            assertThat(tab.number("document.querySelectorAll('main h1').length"))
                    .as(part)
                    .isOne();
        }
        tab.go("#/findings");
        assertThat(tab.number("document.querySelectorAll('.card').length")).isGreaterThan(20);
        assertThat(tab.requests())
                .allMatch(request -> request.startsWith(report.toUri().toString()));
        assertThat(tab.complaints()).isEmpty();
        tab.close();
    }

    @Test
    void behind_jenkins_the_findings_stand_there_with_their_style() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", FolderBrowserTest::serve);
        server.start();
        try {
            Tab tab = browser.tab();
            tab.withoutScripts().open("http://127.0.0.1:" + server.getAddress().getPort() + "/index.html");
            assertThat(tab.text("document.getElementById('plain').textContent"))
                    .contains("Takeo Kishida", "dates/garbled");
            assertThat(tab.text("getComputedStyle(document.querySelector('h1')).fontFamily"))
                    .contains("Palatino");
            tab.close();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void another_run_leaves_nothing_of_the_one_before() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "In 20 14, the council spoke about the dyke.\n");
        Path other = folder.resolve("other");
        for (String text : List.of("In 20 14, the council spoke.\n", "In 20 15, the council spoke.\n")) {
            Files.writeString(article, text);
            Commands.run("", "check", article.toString(), "-o", "html=" + other, "--html-layout", "dir");
        }

        String page = Files.readString(other.resolve("index.html"));
        try (Stream<Path> files = Files.list(other)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.html")))
                    .hasSizeGreaterThan(3)
                    .allMatch(page::contains, "is named by the page");
        }
    }

    private static void serve(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        boolean there = Files.isRegularFile(report.resolve(name)) && !name.isEmpty();
        byte[] content = there ? Files.readAllBytes(report.resolve(name)) : new byte[0];
        String type = name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", JENKINS);
        exchange.sendResponseHeaders(there ? 200 : 404, there ? content.length : -1);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
