package org.crossfact.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.crossfact.bench.feed.CorpusFolder;
import org.crossfact.bench.feed.TextFile;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Recognition;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.date.family.DateRecognisers;
import org.crossfact.core.extract.figure.FigureRecognisers;
import org.crossfact.core.extract.page.Understanding;

/** Prints 10^6 UTF-8 bytes of article text per CPU second that one family alone reads on one warm thread. */
public final class FamilyThroughput {

    private static final int ARTICLES = 200;
    private static final int ROUNDS = 5;
    private static final long WARM_NANOS = 4_000_000_000L;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Recognition FIGURES = new Recognition(FigureRecognisers.all());
    private static final Recognition DATES = new Recognition(DateRecognisers.absolute());
    private static final Recognition UNDATED = new Recognition(DateRecognisers.undated());
    private static final List<Refiner> DATE_REFINERS = Stream.concat(
                    Stream.<Refiner>of(new Overlaps()), DateRecognisers.refiners(List.of()).stream())
            .toList();

    private FamilyThroughput() {}

    /**
     * Measures figures, and dates of all sorts with their refiners.
     *
     * @param arguments a folder with real articles; without one the generated corpus is measured
     */
    public static void main(String[] arguments) throws IOException {
        List<TextFile> files = arguments.length == 0
                ? GeneratedCorpus.articles(ARTICLES, 1)
                : CorpusFolder.read(Path.of(arguments[0]));
        print("figures", files, FamilyThroughput::figures);
        print("dates", files, FamilyThroughput::dates);
    }

    private static int figures(Scan scan) {
        return FIGURES.finds(scan, 0, scan.size()).size();
    }

    private static int dates(Scan scan) {
        List<Find<?>> finds = DATES.finds(scan, 0, scan.size());
        for (Refiner refiner : DATE_REFINERS) {
            finds = refiner.refine(scan, finds);
        }
        List<Find<?>> all = new ArrayList<>(finds);
        all.addAll(new Overlaps().refine(scan, UNDATED.finds(scan, 0, scan.size())));
        return DateRecognisers.closing().refine(scan, all).size();
    }

    private static void print(String family, List<TextFile> files, ToIntFunction<Scan> read) {
        List<Scan> scans = files.stream()
                .flatMap(file -> file.articles().stream())
                .map(Understanding::of)
                .map(Scan::new)
                .toList();
        double megabytes = Megabytes.of(files);
        perSecond(scans, megabytes, WARM_NANOS, read);
        double[] rounds = DoubleStream.generate(() -> perSecond(scans, megabytes, ROUND_NANOS, read))
                .limit(ROUNDS)
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%s alone: %.2f MB per CPU second (%.2f to %.2f)%n",
                family,
                rounds[ROUNDS / 2],
                rounds[0],
                rounds[ROUNDS - 1]);
    }

    private static double perSecond(List<Scan> scans, double megabytes, long nanos, ToIntFunction<Scan> read) {
        long start = THREADS.getCurrentThreadCpuTime();
        long spent = 0;
        int passes = 0;
        int found = 0;
        while (spent < nanos) {
            for (Scan scan : scans) {
                found += read.applyAsInt(scan);
            }
            passes++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        if (found == 0) {
            throw new IllegalStateException("the corpus holds nothing of the kind");
        }
        return passes * megabytes * 1e9 / spent;
    }
}
