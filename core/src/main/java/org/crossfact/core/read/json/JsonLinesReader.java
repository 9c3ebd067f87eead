package org.crossfact.core.read.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.RecordReader;
import org.crossfact.core.read.UnreadableException;

/** Reads JSONL: one record a line, and never more than one of them at a time. */
public final class JsonLinesReader implements RecordReader {

    private final Fields fields;

    public JsonLinesReader(Fields fields) {
        this.fields = fields;
    }

    @Override
    public void read(String key, InputStream file, Intake intake) throws IOException, UnreadableException {
        RecordRun run = new RecordRun(key, fields, intake, (article, place) -> intake.article(article));
        run.read(new Lines(JsonStream.open(file, 0), RecordPlace.START));
    }

    @Override
    public void find(String key, InputStream file, BiConsumer<ArticleKey, RecordPlace> places)
            throws IOException, UnreadableException {
        RecordRun run =
                new RecordRun(key, fields, new Collected(), (article, place) -> places.accept(article.key(), place));
        run.read(new Lines(JsonStream.open(file, 0), RecordPlace.START));
    }

    @Override
    public Article record(ArticleKey key, InputStream file, RecordPlace place) throws IOException, UnreadableException {
        InputStream opened = JsonStream.open(file, place.offset());
        return new RecordArticle(fields).again(key, new Lines(opened, place));
    }
}
