package org.crossfact.reports.text;

import java.util.List;
import org.crossfact.reports.quote.Excerpt;
import org.crossfact.reports.quote.Run;

/** An excerpt in one line: of a long sentence, what stands nearest to the marked words. */
final class QuoteLine {

    private static final String CUT = "…";

    /** Never less than this on either side, even if the line grows too long by it. */
    private static final int LEAST = 12;

    private QuoteLine() {}

    /** The excerpt in about {@code cells} cells; what one side does not need, the other may use. */
    static String of(Excerpt excerpt, Style style, int cells) {
        String before = part(excerpt, true);
        String marked = part(excerpt);
        String after = part(excerpt, false);
        int free = cells - Columns.width(style.colour() ? marked : style.marked(marked)) - 2;
        int left = Math.max(LEAST, Math.max(free / 2, free - Columns.width(after)));
        int right = Math.max(LEAST, Math.max(free / 2, free - Columns.width(before)));
        return end(before, left, excerpt.cutBefore()) + style.marked(marked) + start(after, right, excerpt.cutAfter());
    }

    private static String part(Excerpt excerpt) {
        return excerpt.runs().stream()
                .filter(Run::marked)
                .map(run -> TerminalText.safe(run.text()))
                .reduce("", String::concat);
    }

    /** What stands before the marked words, or after them. */
    private static String part(Excerpt excerpt, boolean before) {
        List<Run> runs = excerpt.runs();
        int marked = runs.stream().map(Run::marked).toList().indexOf(true);
        List<Run> wanted = before ? runs.subList(0, Math.max(marked, 0)) : runs.subList(marked + 1, runs.size());
        return wanted.stream().map(run -> TerminalText.safe(run.text())).reduce("", String::concat);
    }

    private static String end(String text, int cells, boolean cut) {
        int from = 0;
        while (Columns.width(text.substring(from)) > cells) {
            int blank = text.indexOf(' ', from);
            from = blank < 0 ? text.length() : blank + 1;
        }
        return (cut || from > 0 ? CUT : "") + text.substring(from);
    }

    private static String start(String text, int cells, boolean cut) {
        int to = text.length();
        while (Columns.width(text.substring(0, to)) > cells) {
            to = Math.max(text.lastIndexOf(' ', to - 1), 0);
        }
        return text.substring(0, to) + (cut || to < text.length() ? CUT : "");
    }
}
