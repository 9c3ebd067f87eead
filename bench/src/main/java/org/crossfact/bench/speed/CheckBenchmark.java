package org.crossfact.bench.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossfact.bench.feed.Feeder;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.core.finding.Finding;
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

/** The whole check on one thread, in memory, for corpora of several sizes: cost per megabyte must not grow with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CheckBenchmark {

    /** How many articles the corpus has. */
    @Param({"50", "500"})
    private int count;

    private List<TextFile> articles = List.of();

    private final Feeder feeder = new Feeder();

    @Setup
    public void generate() {
        articles = GeneratedCorpus.articles(count, 1);
    }

    @Benchmark
    public List<Finding> check(Megabytes megabytes) {
        megabytes.add(articles);
        return feeder.checkTogether(articles);
    }
}
