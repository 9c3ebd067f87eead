package org.crossfact.reports.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossfact.core.document.Span;

/** A stretch of a quotation, with the part it plays. */
public record Run(String text, Part part) {

    /** The part that a stretch plays. */
    public enum Part {
        /** Stands beside the words in question. */
        BESIDE,
        /** The words in question, or some of them. */
        MARKED,
        /** Our words for what was left out. */
        LEFT_OUT
    }

    /** What one who shortens leaves at least on either side. */
    private static final int LEAST = 8;

    private static final int NEAR = 16;

    public static Run beside(String text) {
        return new Run(text, Part.BESIDE);
    }

    public static Run marked(String text) {
        return new Run(text, Part.MARKED);
    }

    public boolean marked() {
        return part == Part.MARKED;
    }

    /** The text in order, with the spans as marked runs; runs are never empty. */
    public static List<Run> of(String text, List<Span> marks) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            runs.add(beside(text.substring(at, mark.start())));
            runs.add(marked(mark.in(text)));
            at = mark.end();
        }
        runs.add(beside(text.substring(at)));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** The run, in three when it has many more than {@code most} characters: its beginning, how many are left out, its end. */
    public List<Run> shortened(int most) {
        int half = Math.max(most / 2, LEAST);
        if (text.length() - 2 * half < Math.max(LEAST, half / 2)) {
            return List.of(this);
        }
        int head = cutBefore(half);
        int tail = cutBefore(text.length() - half);
        int left = tail - head;
        return List.of(
                new Run(text.substring(0, head), part),
                new Run(String.format(Locale.ROOT, "[%,d characters]", left), Part.LEFT_OUT),
                new Run(text.substring(tail), part));
    }

    /** Behind a space that is near, else at the place itself, but not between the halves of a surrogate pair. */
    private int cutBefore(int at) {
        int space = text.lastIndexOf(' ', at);
        if (space >= at - NEAR && space > 0) {
            return space + 1;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        return inPair ? at - 1 : at;
    }
}
