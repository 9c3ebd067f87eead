package org.crossfact.bench.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.core.extract.page.Understanding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From bytes to articles, and on to understood pages, in each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {

    @Param({"txt", "md", "jsonl", "html"})
    private String format = "txt";

    private List<TextFile> files = List.of();

    @Setup
    public void wrap() {
        files = GeneratedCorpus.articles(50, 1).stream()
                .map(article -> TextFile.of(
                        article.key() + "." + format,
                        wrapped(article.articles().get(0).text())))
                .toList();
    }

    private String wrapped(String text) {
        return switch (format) {
            case "jsonl" ->
                "{\"text\": \""
                        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\"}";
            case "html" ->
                "<!DOCTYPE html><title>News</title><article><p>" + text.replace("\n\n", "</p>\n<p>") + "</p></article>";
            default -> text;
        };
    }

    @Benchmark
    public void read(Megabytes megabytes, Blackhole articles) {
        files.forEach(file -> articles.consume(file.articles()));
        megabytes.add(files);
    }

    @Benchmark
    public void readAndUnderstand(Megabytes megabytes, Blackhole pages) {
        files.forEach(file -> file.articles().forEach(article -> pages.consume(Understanding.of(article))));
        megabytes.add(files);
    }
}
