package org.crossfact.cli;

import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusRequest;
import org.crossfact.core.finding.Report;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.MemoryShuffle;
import org.crossfact.rules.engine.Shuffle;

/** Checks a folder in a test, as the command line does. */
public final class Checks {

    private Checks() {}

    static Corpus corpus(Path folder) {
        return Corpus.find(CorpusRequest.of(List.of(folder.toString())));
    }

    public static Report report(Path folder) {
        try (Shuffle shuffle = new MemoryShuffle()) {
            return report(folder, 1, shuffle);
        }
    }

    static Report report(Path folder, int threads, Shuffle shuffle) {
        Corpus corpus = corpus(folder);
        return Assembly.checker(Assembly.rules(), new CheckOptions(false, threads), "test")
                .check(corpus.files().stream(), shuffle);
    }
}
