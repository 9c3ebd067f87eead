package org.crossfact.core.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of comma-separated values (RFC 4180, without line ends inside a value).
 *
 * @param file the name of the file
 * @param line its number, from 1
 * @param start where the line begins in the file, in UTF-16 code units
 * @param text the line
 * @param values the values, without quotation marks and the blanks around them
 * @param columns where each value begins in the line, from 1
 */
record CsvRow(String file, int line, int start, String text, List<String> values, List<Integer> columns) {

    private static final char QUOTE = '"';

    CsvRow {
        values = List.copyOf(values);
        columns = List.copyOf(columns);
    }

    static CsvRow of(String file, int line, int start, String text) throws BadReferenceException {
        List<String> values = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (end || (text.charAt(i) == ',' && !quoted)) {
                values.add(value.toString().strip());
                columns.add(from + 1);
                value.setLength(0);
                from = i + 1;
            } else if (text.charAt(i) == QUOTE) {
                boolean doubled = !quoted && i > from && text.charAt(i - 1) == QUOTE;
                value.append(doubled ? "\"" : "");
                quoted = !quoted;
            } else {
                value.append(text.charAt(i));
            }
        }
        CsvRow row = new CsvRow(file, line, start, text, values, columns);
        if (quoted) {
            throw row.error(columns.size() - 1, "a quotation mark is not closed; write \"\" for one inside a value");
        }
        return row;
    }

    /** What is wrong with a value, with its place. */
    BadReferenceException error(int value, String sentence) {
        int column = value < columns.size() ? columns.get(value) : text.length() + 1;
        return new BadReferenceException(file, line, column, sentence);
    }
}
