package org.crossfact.core.read.json;

import java.nio.charset.StandardCharsets;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.SourceMap;
import org.crossfact.core.read.RecordPlace;
import org.crossfact.core.read.Utf8;

/** The text of one record as it stands in its file. */
final class RawRecord {

    private final String text;
    private final RecordPlace place;
    private final boolean isLine;

    private RawRecord(String text, RecordPlace place, boolean isLine) {
        this.text = text;
        this.place = place;
        this.isLine = isLine;
    }

    /**
     * A record that is whole.
     *
     * @param isLine whether it is a line of its file, whatever characters stand in it
     */
    static RawRecord of(byte[] bytes, RecordPlace place, boolean isLine) throws BrokenRecord {
        String text = Utf8.text(bytes).orElse(null);
        if (text == null) {
            RawRecord garbled = new RawRecord(new String(bytes, StandardCharsets.UTF_8), place, isLine);
            throw new BrokenRecord(
                    "undecodable",
                    "this record is no UTF-8; save the file as UTF-8",
                    garbled.position(garbled.text.indexOf('\ufffd')));
        }
        return new RawRecord(text, place, isLine);
    }

    String text() {
        return text;
    }

    RecordPlace place() {
        return place;
    }

    /** Line and column in the file of an offset in the record. */
    Position position(int offset) {
        return map(SourceMap.of(text).piece(0, 0)).position(offset);
    }

    /** The map of a text taken from this record. */
    SourceMap map(SourceMap.Builder pieces) {
        return isLine ? pieces.buildInLine(place.start().line()) : pieces.build(place.start());
    }
}
