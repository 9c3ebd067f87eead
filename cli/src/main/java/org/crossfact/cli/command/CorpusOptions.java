package org.crossfact.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.cli.corpus.ConfigChoice;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.CorpusRequest;
import org.crossfact.cli.corpus.PathList;
import org.crossfact.cli.corpus.StandardInput;
import org.crossfact.cli.exit.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles to read, as every command that reads articles names them. */
@Heading("Which articles")
public final class CorpusOptions {

    @Parameters(
            paramLabel = "PATH",
            description = "Files, folders or path patterns ('articles/**/*.txt'); - for standard input, @FILE for a"
                    + " file that lists them.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--files0-from",
            paramLabel = "FILE",
            description = "Read further paths from a file in which a NUL ends each, as 'find -print0' and"
                    + " 'git ls-files -z' write them; - is standard input.")
    private @Nullable String list;

    @Option(names = "--allow-empty", description = "No article is no error.")
    private boolean allowEmpty;

    @Option(
            names = "--force-exclude",
            description = "Leave out what is excluded even where it is named; for hooks that name files.")
    private boolean forceExclude;

    @Option(
            names = "--respect-gitignore",
            description = "Leave out what Git ignores; a corpus is often not in Git, so that is not done otherwise.")
    private boolean respectGitignore;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: the nearest crossfact.yml.")
    private @Nullable Path config;

    @Option(names = "--no-config", description = "Read no configuration.")
    private boolean noConfig;

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            description =
                    "What standard input is called in reports; its ending tells the format. Default: stdin, with the"
                            + " format that its content tells.")
    private String standardInputName = StandardInput.NAME;

    /** The articles that were named. */
    public Corpus corpus() {
        if (noConfig && config != null) {
            throw new UserError("--config and --no-config exclude each other; give one of them");
        }
        ConfigChoice choice = new ConfigChoice(Optional.ofNullable(config), noConfig);
        return Corpus.find(
                new CorpusRequest(named(), standardInputName, allowEmpty, forceExclude, respectGitignore, choice));
    }

    private List<String> named() {
        List<String> named = new ArrayList<>(paths);
        Optional.ofNullable(list).map(file -> PathList.read(file, paths)).ifPresent(named::addAll);
        return named;
    }
}
