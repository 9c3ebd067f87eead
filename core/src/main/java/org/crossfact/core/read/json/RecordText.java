package org.crossfact.core.read.json;

import java.util.List;
import org.crossfact.core.document.SourceMap;

/** The text of a record without its escapes; each character remembers where it stood. */
final class RecordText {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";
    private static final int UNICODE_ESCAPE = "\\u0041".length();

    private final String record;
    private final StringBuilder text;
    private final SourceMap.Builder map;

    private RecordText(String record) {
        this.record = record;
        text = new StringBuilder(record.length());
        map = SourceMap.of(record);
    }

    /** The text of values that lie in {@code record}, in order, as paragraphs when they are several. */
    static RecordText of(String record, List<Values.Value> paragraphs) {
        RecordText read = new RecordText(record);
        for (Values.Value paragraph : paragraphs) {
            read.text.append(read.text.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
            read.unescape(paragraph.offset() + 1);
        }
        return read;
    }

    String text() {
        return text.toString();
    }

    SourceMap.Builder map() {
        return map;
    }

    /** Takes a string that the parser found sound, from behind its opening quotation mark on. */
    private void unescape(int from) {
        int at = from;
        while (record.charAt(at) != '"') {
            map.piece(text.length(), at);
            if (record.charAt(at) == '\\') {
                text.append(meant(at + 1));
                at += record.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2;
            } else {
                int start = at;
                while (record.charAt(at) != '"' && record.charAt(at) != '\\') {
                    at++;
                }
                text.append(record, start, at);
            }
        }
    }

    private char meant(int at) {
        char letter = record.charAt(at);
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(record, at + 1, at + 5, 16);
            default -> letter;
        };
    }
}
