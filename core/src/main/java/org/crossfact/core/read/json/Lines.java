package org.crossfact.core.read.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.WholeFile;

/** The lines of a file that are not blank; only LF ends one, since JSON writes every other line end inside a record. */
final class Lines implements Records {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long offset;
    private int number;

    /** @param start where {@code in} stands */
    Lines(InputStream in, RecordPlace start) {
        this.in = in;
        offset = start.offset();
        number = start.start().line();
    }

    @Override
    public Optional<RawRecord> next() throws IOException, BrokenRecord {
        while (holdsMore()) {
            RecordPlace place = new RecordPlace(offset, new Position(number, 1));
            boolean fits = readLine();
            number++;
            if (!fits) {
                throw new BrokenRecord("too-large", WholeFile.TOO_LARGE, place.start());
            }
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                return Optional.of(RawRecord.of(bytes, place, true));
            }
        }
        return Optional.empty();
    }

    private boolean holdsMore() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return at < filled;
    }

    /** Goes over the line and its end; whether it was short enough to be kept. */
    private boolean readLine() throws IOException {
        line.reset();
        boolean fits = true;
        boolean ended = false;
        while (!ended && holdsMore()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            fits &= line.size() + end - at <= WholeFile.MOST_BYTES;
            if (fits) {
                line.write(buffer, at, end - at);
            }
            ended = end < filled;
            offset += end - at + (ended ? 1 : 0);
            at = ended ? end + 1 : end;
        }
        return fits;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
