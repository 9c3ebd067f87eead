package org.crossfact.core.read.json;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of the first list inside an object whose first element holds text; the cursor stands before the object. */
final class ListInObject implements Records {

    private final ByteCursor cursor;
    private final RecordArticle articles;
    private @Nullable Elements found;

    ListInObject(ByteCursor cursor, RecordArticle articles) {
        this.cursor = cursor;
        this.articles = articles;
    }

    @Override
    public Optional<RawRecord> next() throws IOException, BrokenRecord {
        return found == null ? first() : found.next();
    }

    private Optional<RawRecord> first() throws IOException, BrokenRecord {
        while (toList()) {
            Elements list = new Elements(cursor);
            Optional<RawRecord> record = list.next();
            if (record.isPresent() && holdsText(record.get())) {
                found = list;
                return record;
            }
            while (record.isPresent()) {
                record = list.next();
            }
        }
        return Optional.empty();
    }

    private boolean holdsText(RawRecord record) throws BrokenRecord {
        try {
            articles.values(record);
            return true;
        } catch (BrokenRecord broken) {
            if (broken.lacksText() || !record.text().startsWith("{")) {
                return false;
            }
            throw broken;
        }
    }

    /** Goes on behind the bracket that opens the next list; false at the end of the file. */
    private boolean toList() throws IOException {
        for (int b = cursor.peek(); b != ByteCursor.END; b = cursor.peek()) {
            cursor.next();
            if (b == '[') {
                return true;
            }
            if (b == '"') {
                skipString();
            }
        }
        return false;
    }

    private void skipString() throws IOException {
        for (int b = cursor.peek(); b != ByteCursor.END && b != '"'; b = cursor.peek()) {
            cursor.next();
            if (b == '\\' && cursor.peek() != ByteCursor.END) {
                cursor.next();
            }
        }
        if (cursor.peek() != ByteCursor.END) {
            cursor.next();
        }
    }
}
