package org.crossfact.cli.command.baseline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.crossfact.cli.baseline.Baseline;
import org.crossfact.cli.baseline.BaselineComparison;
import org.crossfact.cli.baseline.BaselineEntry;
import org.crossfact.cli.baseline.BaselineFile;
import org.crossfact.cli.check.CorpusCheck;
import org.crossfact.cli.command.RunOptions;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.output.Progress;
import org.crossfact.cli.output.Terminal;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.text.TerminalText;
import picocli.CommandLine;

/**
 * A corpus that was checked to change its baseline.
 *
 * @param file where the baseline lies
 * @param report what the check found
 * @param comparison the report set against the baseline as it was
 */
record CheckedCorpus(Path file, Report report, BaselineComparison comparison) {

    static CheckedCorpus of(Corpus corpus, RunOptions options, Path file, Baseline before) {
        Report report = CorpusCheck.report(
                corpus,
                options.over(corpus.config()),
                options.rules(corpus.config()),
                Progress.none(),
                complaint -> {});
        return new CheckedCorpus(file, report, new BaselineComparison(corpus, report, before));
    }

    /** Writes the new baseline and tells what could not be checked, of which it knows nothing. */
    int write(Baseline after, String sentence, CommandLine line) {
        new BaselineFile(file, after).write();
        line.getOut().println(TerminalText.safe(Terminal.fromHere(sentence)));
        PrintWriter err = line.getErr();
        report.incomplete()
                .forEach(entry -> err.println("crossfact: not checked: " + entry.subject() + ": " + entry.reason()));
        return (report.incomplete().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
    }

    /** Writes the baseline without these entries and lists them. */
    int takeOut(List<BaselineEntry> entries, CommandLine line) {
        String left = Entries.count(entries) + " taken out of " + file;
        int code = write(comparison.without(entries), left, line);
        entries.forEach(entry -> line.getOut().println("  " + Entries.line(entry)));
        return code;
    }
}
