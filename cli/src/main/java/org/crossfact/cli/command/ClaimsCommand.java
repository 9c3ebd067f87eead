package org.crossfact.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.exit.UserError;
import org.crossfact.cli.output.Terminal;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.reports.claims.ClaimLines;
import org.crossfact.reports.claims.ClaimTable;
import org.crossfact.reports.claims.ClaimWriter;
import org.crossfact.rules.engine.Assembly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code crossfact claims}: prints what was read. */
@Command(
        name = "claims",
        description = "Print the claims that articles make, one by one.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  crossfact claims article.txt",
            "  crossfact claims articles/ --format jsonl | jq .value"
        })
public final class ClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions corpusOptions;

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl or table. Default: ${DEFAULT-VALUE}.")
    private String format = "table";

    @Mixin
    private RuleOptions ruleOptions;

    @Override
    public Integer call() throws IOException {
        ClaimWriter writer = List.<ClaimWriter>of(new ClaimLines(), new ClaimTable(Terminal.width())).stream()
                .filter(known -> known.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new UserError("unknown format '" + format + "'; known: jsonl, table"));
        Corpus corpus = corpusOptions.corpus();
        PrintWriter out = spec.commandLine().getOut();
        Extraction extraction = Assembly.extraction(ruleOptions.packs());
        writer.begin(out);
        ArticleWalk walk = new ArticleWalk(
                article -> writer.write(article, extraction.extract(Understanding.of(article)), out),
                spec.commandLine().getErr());
        return walk.walk(corpus).code();
    }
}
