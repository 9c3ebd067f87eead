package org.crossfact.core.read.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.WholeFile;

/** The elements of a list; the cursor stands in the list, or before one of its elements. */
final class Elements implements Records {

    private final ByteCursor cursor;
    private final ByteArrayOutputStream element = new ByteArrayOutputStream();

    Elements(ByteCursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public Optional<RawRecord> next() throws IOException, BrokenRecord {
        int ahead = cursor.skipSpace();
        while (ahead == ',') {
            cursor.next();
            ahead = cursor.skipSpace();
        }
        if (ahead == ']' || ahead == ByteCursor.END) {
            return Optional.empty();
        }
        RecordPlace place = cursor.place();
        element.reset();
        if (!readElement()) {
            throw new BrokenRecord("broken-json", "the file ends inside this record", place.start());
        }
        if (element.size() > WholeFile.MOST_BYTES) {
            throw new BrokenRecord("too-large", WholeFile.TOO_LARGE, place.start());
        }
        return Optional.of(RawRecord.of(element.toByteArray(), place, false));
    }

    /** Goes over one value up to the comma or bracket after it; false when the file ends before it does. */
    private boolean readElement() throws IOException {
        int depth = 0;
        for (int b = cursor.peek(); b != ByteCursor.END; b = cursor.peek()) {
            if (depth == 0 && (b == ',' || b == ']')) {
                return true;
            }
            keep(cursor.next());
            if (b == '"') {
                readString();
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
        return depth <= 0;
    }

    private void readString() throws IOException {
        for (int b = cursor.peek(); b != ByteCursor.END; b = cursor.peek()) {
            keep(cursor.next());
            if (b == '"') {
                return;
            }
            if (b == '\\' && cursor.peek() != ByteCursor.END) {
                keep(cursor.next());
            }
        }
    }

    /** One byte more than an article may have is enough to know that it has too many. */
    private void keep(int b) {
        if (element.size() <= WholeFile.MOST_BYTES) {
            element.write(b);
        }
    }
}
