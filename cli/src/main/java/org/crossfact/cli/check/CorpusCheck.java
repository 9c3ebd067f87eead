package org.crossfact.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossfact.cli.config.RuleNames;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.output.Progress;
import org.crossfact.cli.spill.Shuffles;
import org.crossfact.cli.suppression.SilencedReport;
import org.crossfact.cli.suppression.Suppressions;
import org.crossfact.core.finding.Incomplete;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.Trail;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.Assembly;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.Shuffle;

/** Checks a corpus as its configuration says, and tells of the files that the search could not look at, too. */
public final class CorpusCheck {

    private CorpusCheck() {}

    /**
     * Checks.
     *
     * @param rules all rules, of which the configuration may switch some off
     * @param progress is told of each file that is taken up
     * @param complaints receives what is wrong with suppressions, each with its place
     */
    public static Report report(
            Corpus corpus, CheckOptions options, List<Rule> rules, Progress progress, Consumer<String> complaints) {
        RuleNames names = RuleNames.of(rules.stream().map(Rule::card).toList());
        Overrides overrides = Overrides.of(corpus, names);
        Suppressions suppressions = Suppressions.of(corpus, names);
        Report report = overrides.over(plain(corpus, options, overrides.on(rules), progress));
        SilencedReport silenced = suppressions.over(report);
        silenced.complaints().forEach(complaints);
        return silenced.report();
    }

    /**
     * Checks with these rules as they are: no override, no suppression.
     *
     * @param progress is told of each file that is taken up
     */
    public static Report plain(Corpus corpus, CheckOptions options, List<Rule> rules, Progress progress) {
        try (Shuffle shuffle = Shuffles.fitting(corpus)) {
            Report report = Assembly.checker(rules, options, Version.number())
                    .check(corpus.files().stream().peek(file -> progress.step()), shuffle);
            progress.end();
            List<Incomplete> incomplete = new ArrayList<>(report.incomplete());
            incomplete.addAll(corpus.skipped());
            incomplete.sort(null);
            return report.withIncomplete(incomplete);
        }
    }

    /**
     * Checks again and tells how one finding came about.
     *
     * @param id how the id of the finding begins
     * @throws org.crossfact.cli.exit.UserError when no finding has it, or several
     */
    public static Trail trail(Corpus corpus, CheckOptions options, List<Rule> rules, String id) {
        try (Shuffle shuffle = Shuffles.fitting(corpus)) {
            return Assembly.checker(rules, options, Version.number())
                    .trail(
                            corpus.files().stream(),
                            shuffle,
                            report -> Optional.of(FindingNames.find(id, report.findings())))
                    .orElseThrow();
        }
    }
}
