package org.crossfact.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossfact.core.document.Article;
import org.crossfact.core.extract.page.Understanding;
import org.crossfact.core.extract.sheet.Extraction;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.reports.claims.ClaimLines;
import org.crossfact.reports.claims.ClaimTable;
import org.crossfact.reports.claims.ClaimWriter;
import org.crossfact.rules.engine.ArticleFile;
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
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions corpusOptions;

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl or table. Default: ${DEFAULT-VALUE}.")
    private String format = "table";

    /** Writes the claims of each article as it is read. */
    private static final class Writing implements Intake {

        private final ClaimWriter writer;
        private final PrintWriter out;
        private final PrintWriter err;
        private final Extraction extraction = Assembly.extraction();
        private boolean complete = true;

        Writing(ClaimWriter writer, PrintWriter out, PrintWriter err) {
            this.writer = writer;
            this.out = out;
            this.err = err;
        }

        @Override
        public void article(Article article) {
            try {
                writer.write(article, extraction.extract(Understanding.of(article)), out);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void unreadable(String subject, UnreadableException why) {
            missing(subject, why.sentence());
        }

        void missing(String subject, String reason) {
            complete = false;
            err.println("crossfact: " + subject + ": " + reason);
        }
    }

    @Override
    public Integer call() throws IOException {
        ClaimWriter writer = List.<ClaimWriter>of(
                        new ClaimLines(), new ClaimTable(Terminal.style().width()))
                .stream()
                .filter(known -> known.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new UserError("unknown format '" + format + "'; known: jsonl, table"));
        Corpus corpus = corpusOptions.corpus();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Writing writing = new Writing(writer, out, err);
        corpus.skipped().forEach(skipped -> writing.missing(skipped.subject(), skipped.reason()));
        writer.begin(out);
        for (ArticleFile file : corpus.files()) {
            try {
                file.read(writing);
            } catch (UnreadableException unreadable) {
                writing.missing(file.key(), unreadable.sentence());
            }
        }
        return writing.complete ? ExitCode.CLEAN.code() : ExitCode.INCOMPLETE.code();
    }
}
