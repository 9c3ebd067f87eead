package org.crossfact.bench.speed;

import java.util.List;
import org.crossfact.bench.feed.TextFile;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the article text that went through a benchmark, which then shows it per second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Megabytes {

    /** Of UTF-8, 10^6 bytes each. */
    public double megabytes;

    void add(List<TextFile> files) {
        megabytes += of(files);
    }

    static double of(List<TextFile> files) {
        return files.stream().mapToLong(TextFile::size).sum() / 1e6;
    }
}
