package org.crossfact.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Recognition;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.FigureRecognisers;
import org.crossfact.core.extract.page.Understanding;

/** Prints 10^6 UTF-8 bytes of article text per CPU second that the figure recognisers alone read on one warm thread. */
public final class FigureThroughput {

    private static final int ARTICLES = 200;
    private static final int ROUNDS = 5;
    private static final long WARM_NANOS = 4_000_000_000L;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FigureThroughput() {}

    /** Measures the generated corpus. */
    public static void main(String[] arguments) {
        List<TextFile> files = GeneratedCorpus.articles(ARTICLES, 1);
        List<Scan> scans = files.stream()
                .map(file -> Understanding.of(file.articles().get(0)))
                .map((Page page) -> new Scan(page))
                .toList();
        double megabytes = Megabytes.of(files);
        perSecond(scans, megabytes, WARM_NANOS);
        double[] rounds = DoubleStream.generate(() -> perSecond(scans, megabytes, ROUND_NANOS))
                .limit(ROUNDS)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "figures alone: %.2f MB per CPU second (%.2f to %.2f)%n",
                rounds[ROUNDS / 2],
                rounds[0],
                rounds[ROUNDS - 1]);
    }

    private static double perSecond(List<Scan> scans, double megabytes, long nanos) {
        List<Recogniser> recognisers = FigureRecognisers.all();
        long start = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        int passes = 0;
        int found = 0;
        while (spent < nanos) {
            for (Scan scan : scans) {
                found += Recognition.finds(scan, recognisers, 0, scan.size()).size();
            }
            passes++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        if (found == 0) {
            throw new IllegalStateException("the corpus holds no figure");
        }
        return passes * megabytes * 1e9 / spent;
    }
}
