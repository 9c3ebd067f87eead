package org.crossfact.core.read.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Span;
import org.crossfact.core.read.Field;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.Stated;
import org.crossfact.core.read.UnreadableException;

/** Makes an article of a record. */
final class RecordArticle {

    private static final String WHY = "JSON is UTF-8";

    private final Fields fields;
    private final RecordParser parser;

    RecordArticle(Fields fields) {
        this.fields = fields;
        parser = new RecordParser(fields);
    }

    /** The values of a record that holds text. */
    Values values(RawRecord record) throws BrokenRecord {
        Values values = parser.parse(record);
        if (values.text(fields).isEmpty()) {
            String instead = values.insteadOfText(fields);
            throw new BrokenRecord(
                    BrokenRecord.NO_TEXT,
                    (instead.isEmpty() ? "it has no text" : instead) + "; expected a string in " + wanted(fields),
                    record.position(0));
        }
        return values;
    }

    /** Where text is looked for, in words. */
    static String wanted(Fields fields) {
        return "'" + String.join("', '", fields.of(Field.TEXT)) + "' (see 'fields' in crossfact.yml)";
    }

    String id(Values values) {
        return values.stated(fields, Field.ID);
    }

    /** The article of the next record, which was read before and may have been changed since. */
    Article again(ArticleKey key, Records records) throws IOException, UnreadableException {
        try {
            RawRecord record = records.next()
                    .orElseThrow(() -> new UnreadableException("vanished", "it is no longer in its file"));
            return of(key, record, values(record), List.of());
        } catch (BrokenRecord changed) {
            throw changed.why();
        }
    }

    Article of(ArticleKey key, RawRecord record, Values values, List<String> notes) throws BrokenRecord {
        RecordText text = RecordText.of(record.text(), values.text(fields));
        Stated stated = Stated.in("record", field -> values.stated(fields, field));
        List<String> all = new ArrayList<>(notes);
        all.addAll(stated.notes());
        Article article = new Article(
                key,
                text.text(),
                new Span(0, text.text().length()),
                stated.metadata(),
                List.of(),
                new Original("UTF-8", WHY, record.map(text.map())),
                all);
        try {
            return PageInRecord.isPage(article.text()) ? PageInRecord.read(article) : article;
        } catch (UnreadableException unreadable) {
            throw new BrokenRecord(unreadable.code(), unreadable.sentence(), record.position(0));
        }
    }
}
