package org.crossfact.cli.command.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.cli.check.CorpusCheck;
import org.crossfact.cli.command.ColourOption;
import org.crossfact.cli.command.RunOptions;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.cli.corpus.CorpusRequest;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.cli.output.Progress;
import org.crossfact.cli.pack.RuleFolder;
import org.crossfact.core.finding.Difference;
import org.crossfact.core.finding.Report;
import org.crossfact.core.finding.RuleId;
import org.crossfact.reports.text.DifferenceText;
import org.crossfact.reports.text.TerminalText;
import org.crossfact.rules.api.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact rules try}: shows what a new or changed rule would change in the findings on articles. */
@Command(
        name = "try",
        description = "Show the findings that a new or changed rule would add (+) or remove (-).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact rules try house-rules/house/bridge.yml --on articles/",
            "  crossfact rules try new/house/bridge.yml --against house-rules --on articles/",
            "",
            "Configured overrides and suppressions do not count here: the rule alone is shown."
        })
public final class TryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The YAML files of rules, or folders of them.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "PATH",
            required = true,
            description = "Articles to try it on: files or folders. May be given several times.")
    private List<String> articles = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "PATH",
            description = {
                "The rules as they were, of which those with the same ids count.",
                "Default: the rules that are switched on, but not these files themselves."
            })
    private List<Path> before = new ArrayList<>();

    @Mixin
    private RunOptions runOptions;

    @Mixin
    private ColourOption colourOption;

    @Override
    public Integer call() throws IOException {
        List<Rule> rules = RuleFolder.read(files, runOptions.packs());
        Corpus corpus = Corpus.find(CorpusRequest.of(articles));
        List<Rule> known = before(corpus, rules);
        Report earlier = report(corpus, known);
        Report later = report(corpus, rules);
        new DifferenceText(colourOption.style(), new CorpusPages(corpus, later))
                .write(
                        Difference.between(earlier.findings(), later.findings()),
                        spec.commandLine().getOut());
        later.incomplete()
                .forEach(entry -> spec.commandLine()
                        .getErr()
                        .println("crossfact: not checked: "
                                + TerminalText.safe(entry.subject() + ": " + entry.reason())));
        return (later.incomplete().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).code();
    }

    /** The rules of the same ids as they were; a file that is switched on already is no earlier state of itself. */
    private List<Rule> before(Corpus corpus, List<Rule> rules) {
        List<RuleId> ids = rules.stream().map(rule -> rule.card().id()).toList();
        List<Path> sources = rules.stream().map(TryCommand::file).toList();
        List<Rule> earlier =
                before.isEmpty() ? runOptions.rules(corpus.config()) : RuleFolder.read(before, runOptions.packs());
        return earlier.stream()
                .filter(rule -> ids.contains(rule.card().id()))
                .filter(rule -> !sources.contains(file(rule)))
                .toList();
    }

    private static Path file(Rule rule) {
        return Path.of(rule.source()).toAbsolutePath().normalize();
    }

    /** Without a rule nothing can be found, and nothing needs to be read. */
    private Report report(Corpus corpus, List<Rule> rules) {
        if (rules.isEmpty()) {
            return new Report("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Progress progress =
                Progress.of(corpus.files().size(), spec.commandLine().getErr());
        return CorpusCheck.plain(corpus, runOptions.over(corpus.config()), rules, progress);
    }
}
