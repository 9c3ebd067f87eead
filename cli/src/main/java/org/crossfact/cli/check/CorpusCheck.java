package org.crossfact.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.spill.Shuffles;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.Shuffle;

/** Checks a corpus and tells of the files that the search could not look at, too. */
public final class CorpusCheck {

    private CorpusCheck() {}

    public static Report report(Corpus corpus, CheckOptions options) {
        try (Shuffle shuffle = Shuffles.fitting(corpus)) {
            Report report = Assembly.checker(Assembly.rules(), options, Version.number())
                    .check(corpus.files().stream(), shuffle);
            List<Incomplete> incomplete = new ArrayList<>(report.incomplete());
            incomplete.addAll(corpus.skipped());
            incomplete.sort(null);
            return report.withIncomplete(incomplete);
        }
    }
}
