package org.crossfact.core.read.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Article;
import org.crossfact.core.read.Fields;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.UnreadableException;

/** Reads the records of one file in order; broken ones are told, up to a number that a reader bears. */
final class RecordRun {

    private static final int MOST_TOLD = 100;

    private final String file;
    private final Fields fields;
    private final RecordArticle articles;
    private final RecordKeys keys;
    private final Intake intake;
    private final Sink sink;
    private final List<BrokenRecord> withoutText = new ArrayList<>();
    private long told;
    private long untold;
    private boolean foundArticle;

    /** Takes an article with the place of its record. */
    interface Sink {
        void take(Article article, RecordPlace place);
    }

    RecordRun(String file, Fields fields, Intake intake, Sink sink) {
        this.file = file;
        this.fields = fields;
        this.intake = intake;
        this.sink = sink;
        articles = new RecordArticle(fields);
        keys = new RecordKeys(file);
    }

    /**
     * Reads all records.
     *
     * @throws UnreadableException when none of them holds an article, though all are sound
     */
    void read(Records records) throws IOException, UnreadableException {
        boolean more = true;
        while (more) {
            try {
                Optional<RawRecord> record = records.next();
                more = record.isPresent();
                if (more) {
                    take(record.get());
                }
            } catch (BrokenRecord broken) {
                refuse(broken);
            }
        }
        finish();
    }

    private void take(RawRecord record) throws BrokenRecord {
        Values values = articles.values(record);
        int line = record.place().start().line();
        RecordKeys.Named named = keys.name(articles.id(values), line);
        List<String> notes = named.isRepeated()
                ? List.of("its id '" + articles.id(values) + "' stands in the file more than once; the line was added")
                : List.of();
        foundArticle = true;
        withoutText.forEach(this::tell);
        withoutText.clear();
        sink.take(articles.of(named.key(), record, values, notes), record.place());
    }

    /** Records without text may be what the file is made of; that is said once, at the end. */
    private void refuse(BrokenRecord broken) {
        if (broken.lacksText() && !foundArticle && told == 0 && withoutText.size() < MOST_TOLD) {
            withoutText.add(broken);
        } else if (broken.lacksText() && !foundArticle && told == 0) {
            untold++;
        } else {
            tell(broken);
        }
    }

    private void tell(BrokenRecord broken) {
        if (told < MOST_TOLD) {
            told++;
            intake.unreadable(broken.subject(file), broken.why());
        } else {
            untold++;
        }
    }

    private void finish() throws UnreadableException {
        if (!foundArticle && told == 0) {
            throw noArticle(fields);
        }
        withoutText.forEach(this::tell);
        if (untold > 0) {
            intake.unreadable(
                    file, new UnreadableException("more-records", untold + " more of its records could not be read"));
        }
    }

    static UnreadableException noArticle(Fields fields) {
        return UnreadableException.withoutArticle(
                "it holds no article: expected records with text in " + RecordArticle.wanted(fields));
    }
}
