package org.crossfact.cli.check;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.LeftOut;
import org.crossfact.reports.text.TerminalText;

/** Tells of configurations and baselines that lie below the folder that a check began with, where they do not hold. */
public final class StraySettings {

    private static final Set<String> NAMES = Set.of(Config.FILE_NAME, Config.USUAL_BASELINE);

    private StraySettings() {}

    /**
     * Tells them, a line each.
     *
     * @param read the files that do hold
     */
    public static void tell(Corpus corpus, List<Path> read, PrintWriter err) {
        corpus.leftOut().stream()
                .filter(LeftOut::isNoArticle)
                .map(LeftOut::key)
                .filter(key -> NAMES.contains(key.substring(key.lastIndexOf('/') + 1)))
                .filter(key -> key.contains("/") && !read.contains(corpus.root().resolve(key)))
                .forEach(key -> err.println(TerminalText.safe("crossfact: " + key
                        + " does not hold, for the check began above it; check its folder by itself, or move it up")));
    }
}
