package org.crossfact.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.crossfact.cli.corpus.Corpus;
import org.crossfact.cli.exit.ExitCode;
import org.crossfact.core.document.Article;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.rules.engine.ArticleFile;

/** Hands on the articles of a corpus, one after the other, and says of the others why they could not be read. */
public final class ArticleWalk implements Intake {

    /** Takes the articles. */
    @FunctionalInterface
    public interface Visitor {
        void visit(Article article) throws IOException;
    }

    private final Visitor visitor;
    private final PrintWriter err;
    private boolean complete = true;

    public ArticleWalk(Visitor visitor, PrintWriter err) {
        this.visitor = visitor;
        this.err = err;
    }

    /** Walks once through all files. */
    public ExitCode walk(Corpus corpus) throws IOException {
        corpus.skipped().forEach(skipped -> missing(skipped.subject(), skipped.reason()));
        try {
            for (ArticleFile file : corpus.files()) {
                read(file);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        corpus.passedOver().tell(err);
        return complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private void read(ArticleFile file) {
        try {
            file.read(this);
        } catch (UnreadableException unreadable) {
            missing(file.key(), unreadable.sentence());
        }
    }

    @Override
    public void article(Article article) {
        try {
            visitor.visit(article);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void unreadable(String subject, UnreadableException why) {
        missing(subject, why.sentence());
    }

    private void missing(String subject, String reason) {
        complete = false;
        err.println("crossfact: " + subject + ": " + reason);
    }
}
