package org.crossfact.bench.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossfact.bench.feed.Feeder;
import org.crossfact.bench.feed.TextFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From bytes to claims: reading, understanding and extraction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {

    private final List<TextFile> articles = GeneratedCorpus.articles(50, 1);
    private final Feeder feeder = new Feeder();

    @Benchmark
    public void extract(Megabytes megabytes, Blackhole claims) {
        articles.forEach(article -> claims.consume(feeder.claims(article)));
        megabytes.add(articles);
    }
}
