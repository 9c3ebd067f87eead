package org.crossfact.reports.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.reports.quote.Run;

/** Reads the {@code [[ ]]} marks of a rule's examples. */
final class MarkedText {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private MarkedText() {}

    /** The text without its marks, as runs; a mark that is not closed is ordinary text. */
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        int open = text.indexOf(OPEN);
        int close = text.indexOf(CLOSE, open + OPEN.length());
        while (open >= 0 && close >= 0) {
            runs.add(new Run(text.substring(at, open), false));
            runs.add(new Run(text.substring(open + OPEN.length(), close), true));
            at = close + CLOSE.length();
            open = text.indexOf(OPEN, at);
            close = text.indexOf(CLOSE, open + OPEN.length());
        }
        runs.add(new Run(text.substring(at), false));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }
}
