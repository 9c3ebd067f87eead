package org.crossfact.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.corpus.StandardInput;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles to read, as every command that reads articles names them. */
public final class CorpusOptions {

    @Parameters(paramLabel = "PATH", description = "Files or folders of articles; - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--allow-empty", description = "No article is no error.")
    private boolean allowEmpty;

    @Option(
            names = "--stdin-name",
            paramLabel = "NAME",
            description =
                    "What standard input is called in reports; its ending tells the format. Default: stdin, with the"
                            + " format that its content tells.")
    private String standardInputName = StandardInput.NAME;

    /** The articles that were named. */
    public Corpus corpus() {
        return Corpus.find(paths, standardInputName, allowEmpty);
    }
}
