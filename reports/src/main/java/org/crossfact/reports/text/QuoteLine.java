package org.crossfact.reports.text;

import java.util.List;
import java.util.stream.Collectors;
import org.crossfact.reports.quote.Excerpt;
import org.crossfact.reports.quote.Run;

/** An excerpt in one line: of a long sentence, what stands nearest to the marked words. */
final class QuoteLine {

    private static final String CUT = "…";

    /** Never less than this on either side, even if the line grows too long by it. */
    private static final int LEAST = 12;

    private QuoteLine() {}

    /** The excerpt in about {@code cells} cells; what one side does not need, the other may use. */
    static String of(Excerpt whole, Style style, int cells) {
        Excerpt excerpt = whole.shortened(cells);
        int first = firstMarked(excerpt);
        int last = lastMarked(excerpt);
        String before = text(excerpt.runs().subList(0, first));
        String marked = words(excerpt.runs().subList(first, last), style);
        String after = text(excerpt.runs().subList(last, excerpt.runs().size()));
        int free = cells - Columns.width(text(excerpt.runs().subList(first, last))) - 2;
        int left = Math.max(LEAST, Math.max(free / 2, free - Columns.width(after)));
        int right = Math.max(LEAST, Math.max(free / 2, free - Columns.width(before)));
        return end(before, left, excerpt.cutBefore()) + marked + start(after, right, excerpt.cutAfter());
    }

    private static int firstMarked(Excerpt excerpt) {
        return Math.max(excerpt.runs().stream().map(Run::marked).toList().indexOf(true), 0);
    }

    private static int lastMarked(Excerpt excerpt) {
        return excerpt.runs().stream().map(Run::marked).toList().lastIndexOf(true) + 1;
    }

    /** The marked words, as one stretch also where their middle is left out. */
    private static String words(List<Run> runs, Style style) {
        if (runs.isEmpty()) {
            return style.marked("");
        }
        return style.colour()
                ? runs.stream().map(run -> run(run, style)).collect(Collectors.joining())
                : style.marked(text(runs));
    }

    private static String run(Run run, Style style) {
        String safe = TerminalText.safe(run.text());
        return run.marked() ? style.marked(safe) : style.faint(" " + safe + " ");
    }

    private static String text(List<Run> runs) {
        return runs.stream()
                .map(run -> run.part() == Run.Part.LEFT_OUT ? " " + run.text() + " " : TerminalText.safe(run.text()))
                .collect(Collectors.joining());
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
