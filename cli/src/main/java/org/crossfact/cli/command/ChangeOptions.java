package org.crossfact.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.FileNames;
import org.crossfact.cli.git.ChangedFiles;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are told; all articles are read, for a changed one may contradict one that is not. */
@Heading("Only what is new")
final class ChangeOptions {

    @Option(
            names = "--changed-since",
            paramLabel = "COMMIT",
            description = "Tell only findings that touch articles changed since a commit of Git. All are read.")
    private @Nullable String commit;

    /** What changed; empty when nobody asks. Asked before the check, so that a wrong commit costs no time. */
    Optional<ChangedFiles> changes(Corpus corpus) {
        return Optional.ofNullable(commit).map(since -> ChangedFiles.since(since, corpus.root()));
    }

    /** The report with the findings that touch what changed. */
    Report over(Report report, Corpus corpus, ChangedFiles changed, PrintWriter err) {
        FileNames names = new FileNames(corpus);
        List<Finding> told = report.findings().stream()
                .filter(finding -> finding.judgement().evidence().stream()
                        .map(Evidence::article)
                        .anyMatch(article ->
                                names.path(article).filter(changed::holds).isPresent()))
                .toList();
        long left = report.open().size() - told.stream().filter(Finding::isOpen).count();
        if (left > 0) {
            err.println("crossfact: not told: " + left + " in articles that did not change since " + changed.since());
        }
        return report.withFindings(told);
    }
}
