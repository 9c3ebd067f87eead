package org.crossfact.core.finding;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Span;

/**
 * A text of an example without its {@code [[ ]]}.
 *
 * @param text the words that are checked
 * @param marks the places that were marked, in order
 */
public record MarkedText(String text, List<Span> marks) {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    public MarkedText {
        marks = List.copyOf(marks);
    }

    /**
     * Takes the marks out of a text.
     *
     * @throws IllegalArgumentException when a mark is not closed
     */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int at = 0;
        int open = marked.indexOf(OPEN);
        while (open >= 0) {
            int close = marked.indexOf(CLOSE, open);
            if (close < 0) {
                throw new IllegalArgumentException("a mark is not closed: " + marked);
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + OPEN.length(), close);
            marks.add(new Span(start, text.length()));
            at = close + CLOSE.length();
            open = marked.indexOf(OPEN, at);
        }
        return new MarkedText(text.append(marked.substring(at)).toString(), marks);
    }
}
