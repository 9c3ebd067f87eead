package org.crossfact.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.config.Config;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusPages;
import org.crossfact.cli.corpus.ReferenceFiles;
import org.crossfact.core.finding.Report;
import org.crossfact.reports.RunSetting;
import org.crossfact.rules.api.Rule;
import org.crossfact.rules.engine.CheckOptions;
import org.crossfact.rules.engine.Pack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are checked, as every command that checks takes it. */
@Heading("How articles are checked")
public final class RunOptions {

    @Option(
            names = "--stories",
            paramLabel = "HOW",
            description = "by-folder: articles of different first-level folders never meet.")
    private @Nullable Stories stories;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = CountConverter.Positive.class,
            description = "How many articles are read at once; the report does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private RuleOptions ruleOptions;

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = "Terms of office as comma-separated values, asked besides those that Crossfact knows.")
    private List<Path> references = new ArrayList<>();

    /** The rules that Crossfact brings, and those of the configuration and the options. */
    public List<Rule> rules(Config config) {
        return ruleOptions.rules(config);
    }

    /** The packs of rules from outside. */
    public List<Pack> packs() {
        return ruleOptions.packs();
    }

    /** The articles that a report of these rules cites, with what held in the run. */
    CorpusPages pages(Corpus corpus, Report report, List<RunSetting> settings) {
        return new CorpusPages(corpus, report.findings(), rules(corpus.config()), ruleOptions.packs(), settings);
    }

    /** The files that are read beside articles and configuration. */
    List<Path> files(Config config) {
        List<Path> files = new ArrayList<>(ruleOptions.files(config));
        files.addAll(config.references());
        files.addAll(references);
        return files;
    }

    /** What the options say, and the configuration where they say nothing. */
    public CheckOptions over(Config config) {
        boolean byFolder = stories == null ? config.storiesByFolder() : stories == Stories.BY_FOLDER;
        return new CheckOptions(byFolder, threads, ReferenceFiles.read(config, references), ruleOptions.packs());
    }
}
