package org.crossfact.cli.spill;

import java.io.IOException;
import java.nio.file.Files;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusFile;
import org.crossfact.rules.engine.ArticleFile;
import org.crossfact.rules.engine.MemoryShuffle;
import org.crossfact.rules.engine.Shuffle;

/** Chooses how claims are brought together: in memory, or in files when the corpus is large. */
public final class Shuffles {

    /** Claims take some five times the bytes of their articles; beyond this they go to files. */
    private static final long MOST_BYTES_IN_MEMORY = 64L << 20;

    private Shuffles() {}

    public static Shuffle fitting(Corpus corpus) {
        long bytes = 0;
        for (ArticleFile file : corpus.files()) {
            bytes += size(file);
        }
        return bytes > MOST_BYTES_IN_MEMORY ? new SpillShuffle() : new MemoryShuffle();
    }

    private static long size(ArticleFile file) {
        try {
            return file instanceof CorpusFile onDisk ? Files.size(onDisk.path()) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }
}
