package org.crossfact.cli.command.baseline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.crossfact.cli.baseline.Baseline;
import org.crossfact.cli.baseline.BaselineFile;
import org.crossfact.cli.command.CorpusOptions;
import org.crossfact.cli.command.RunOptions;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The corpus to check and the baseline to write, as the commands take them that check a corpus named on their line. */
final class BaselineTarget {

    @Mixin
    private CorpusOptions corpusOptions;

    @Mixin
    private RunOptions runOptions;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The baseline. Default: 'baseline' of the configuration, or " + Config.USUAL_BASELINE
                    + " at the root of the corpus.")
    private @Nullable Path file;

    /** Checks the corpus and sets it against what {@code before} says of the file. */
    CheckedCorpus check(Function<Path, Baseline> before) {
        Corpus corpus = corpusOptions.corpus();
        Path place = BaselineFile.place(Optional.ofNullable(file), corpus.config(), corpus.root());
        return CheckedCorpus.of(corpus, runOptions, place, before.apply(place));
    }
}
