package org.crossfact.core.read.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says in words for people what a parser of JSON objects to. */
final class BrokenJson {

    private static final String TWICE = "Duplicate field ";
    private static final int SHOWN = 20;

    private BrokenJson() {}

    /**
     * What is wrong, without its place.
     *
     * @param at where the parser stopped in {@code record}
     */
    static String sentence(JsonProcessingException broken, String record, int at) {
        if (broken instanceof JsonEOFException) {
            return "it ends before it is complete; a quotation mark or a bracket is not closed";
        }
        if (broken instanceof StreamConstraintsException) {
            return "it is nested too deeply, or a value is too long";
        }
        String message = broken.getOriginalMessage();
        if (message.startsWith(TWICE)) {
            return "the field " + message.substring(TWICE.length()) + " stands in it twice";
        }
        String rest =
                record.substring(at, Math.min(record.length(), at + SHOWN)).strip();
        return "expected a name or text in double quotes, a number, a comma or a bracket"
                + (rest.isEmpty() ? "" : ", found '" + rest + "'");
    }
}
