package org.crossfact.core.read.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.RecordReader;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.WholeFile;

/** Reads JSON: one article, a list of them, or an object that holds such a list, of which one record is held at a time. */
public final class JsonReader implements RecordReader {

    private final Fields fields;

    public JsonReader(Fields fields) {
        this.fields = fields;
    }

    @Override
    public void read(String key, InputStream file, Intake intake) throws IOException, UnreadableException {
        read(key, file, intake, (article, place) -> intake.article(article));
    }

    @Override
    public void find(String key, InputStream file, BiConsumer<ArticleKey, RecordPlace> places)
            throws IOException, UnreadableException {
        read(key, file, new Collected(), (article, place) -> places.accept(article.key(), place));
    }

    @Override
    public Article record(ArticleKey key, InputStream file, RecordPlace place) throws IOException, UnreadableException {
        InputStream opened = JsonStream.open(file, place.offset());
        return new RecordArticle(fields).again(key, new Elements(new ByteCursor(opened, place)));
    }

    private void read(String key, InputStream file, Intake intake, RecordRun.Sink sink)
            throws IOException, UnreadableException {
        InputStream opened = JsonStream.open(file, 0);
        byte[] head = opened.readNBytes(WholeFile.MOST_BYTES + 1);
        ByteCursor cursor =
                new ByteCursor(new SequenceInputStream(new ByteArrayInputStream(head), opened), RecordPlace.START);
        int first = cursor.skipSpace();
        RecordRun run = new RecordRun(key, fields, intake, sink);
        if (first == '[') {
            cursor.next();
            run.read(new Elements(cursor));
        } else if (first == '{') {
            readObject(key, cursor, head, run, sink);
        } else {
            throw RecordRun.noArticle(fields);
        }
    }

    /** Reads an article, which is called as the file is, or the list that the object holds. */
    private void readObject(String key, ByteCursor cursor, byte[] head, RecordRun run, RecordRun.Sink sink)
            throws IOException, UnreadableException {
        RecordArticle articles = new RecordArticle(fields);
        Records list = new ListInObject(cursor, articles);
        if (head.length > WholeFile.MOST_BYTES) {
            run.read(list);
            return;
        }
        RecordPlace place = cursor.place();
        try {
            byte[] object = Arrays.copyOfRange(head, (int) place.offset(), head.length);
            RawRecord record = RawRecord.of(object, place, false);
            Values values = articles.values(record);
            sink.take(articles.of(new ArticleKey(key), record, values, List.of()), place);
        } catch (BrokenRecord broken) {
            try {
                run.read(list);
            } catch (UnreadableException noList) {
                throw broken.lacksText() ? noList : broken.ofFile();
            }
        }
    }
}
