package org.crossfact.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.crossfact.bench.feed.CorpusFolder;
import org.crossfact.bench.feed.Feeder;
import org.crossfact.bench.feed.TextFile;

/** Prints 10^6 UTF-8 bytes of article text per CPU second of one warm thread, the median of five rounds. */
public final class Throughput {

    private static final int ARTICLES = 200;
    private static final int ROUNDS = 5;
    private static final long WARM_NANOS = 6_000_000_000L;
    private static final long ROUND_NANOS = 1_500_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Feeder feeder = new Feeder();

    private Throughput() {}

    /**
     * Measures the generated corpus and each folder named.
     *
     * @param arguments folders with real articles; none is needed
     */
    public static void main(String[] arguments) throws IOException {
        Throughput throughput = new Throughput();
        throughput.measure("generated", GeneratedCorpus.articles(ARTICLES, 1));
        for (String folder : arguments) {
            throughput.measure(folder, CorpusFolder.read(Path.of(folder)));
        }
    }

    private void measure(String name, List<TextFile> files) {
        if (files.isEmpty()) {
            System.out.println(name + ": no articles");
            return;
        }
        System.out.printf(Locale.ROOT, "%s: %d articles, %.2f MB%n", name, files.size(), Megabytes.of(files));
        print("extraction", files, () -> files.forEach(feeder::claims));
        print("check", files, () -> feeder.checkTogether(files));
    }

    private static void print(String what, List<TextFile> files, Runnable pass) {
        perSecond(files, pass, WARM_NANOS);
        double[] rounds = DoubleStream.generate(() -> perSecond(files, pass, ROUND_NANOS))
                .limit(ROUNDS)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-10s %6.2f MB per CPU second (%.2f to %.2f)%n",
                what,
                rounds[ROUNDS / 2],
                rounds[0],
                rounds[ROUNDS - 1]);
    }

    /** Repeats a pass until so much CPU time is spent. */
    private static double perSecond(List<TextFile> files, Runnable pass, long nanos) {
        long start = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        int passes = 0;
        while (spent < nanos) {
            pass.run();
            passes++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return passes * Megabytes.of(files) * 1e9 / spent;
    }
}
