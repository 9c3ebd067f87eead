package org.crossfact.core.extract.page.zone.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossfact.core.document.LineEnds;
import org.crossfact.core.document.Span;

/** Cuts a text into lines without surrounding white space, or into paragraphs where its lines are hard-wrapped. */
final class WrappedLines {

    /** Narrower columns than this are lists. */
    private static final int NARROWEST_COLUMN = 40;

    private static final int WIDEST_COLUMN = 120;

    /** By so much a full line may be longer than all other full lines. */
    private static final int RAGGED = 8;

    private static final String SENTENCE_ENDS = ".!?";

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final List<Boolean> blankBefore = new ArrayList<>();
    private final Set<Span> pageHeaders;

    /** The widest of all columns: a paragraph too short to tell its own is set in it, too. */
    private final int columnWidth;

    WrappedLines(String text, Span part) {
        this.text = text;
        boolean blank = false;
        int start = part.start();
        for (int i = part.start(); i <= part.end(); i++) {
            if (i == part.end() || LineEnds.isEnd(text.charAt(i))) {
                boolean pair =
                        i > part.start() && i < part.end() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                blank = pair ? blank : add(start, i, blank);
                start = i + 1;
            }
        }
        this.pageHeaders = PageHeaders.among(text, lines);
        this.columnWidth = columnWidth();
    }

    /** Whether a line comes again on every page, with another number. */
    boolean isPageHeader(Span line) {
        return pageHeaders.contains(line);
    }

    /** The paragraphs in order; empty lines are left out. */
    List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>(lines.size());
        int from = 0;
        while (from < lines.size()) {
            int end = runEnd(from);
            addParagraphs(from, end, paragraphs);
            from = end;
        }
        return paragraphs;
    }

    /** Adds a line unless it is blank, which the answer tells. */
    private boolean add(int start, int end, boolean blank) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return true;
        }
        lines.add(new Span(from, to));
        blankBefore.add(blank);
        return false;
    }

    /** One past the last line that follows line {@code from} without an empty line between. */
    private int runEnd(int from) {
        int end = from + 1;
        while (end < lines.size() && !blankBefore.get(end)) {
            end++;
        }
        return end;
    }

    private int columnWidth() {
        int widest = 0;
        int from = 0;
        while (from < lines.size()) {
            int end = runEnd(from);
            widest = isColumn(from, end) ? Math.max(widest, widest(from, end)) : widest;
            from = end;
        }
        return widest;
    }

    private void addParagraphs(int from, int end, List<Span> paragraphs) {
        int width = width(from, end);
        int start = from;
        for (int i = from + 1; i <= end; i++) {
            if (i == end || !isWrapped(i - 1, width)) {
                paragraphs.add(
                        new Span(lines.get(start).start(), lines.get(i - 1).end()));
                start = i;
            }
        }
    }

    /** The width of the column, or a width that no line reaches where there is none. */
    private int width(int from, int end) {
        int widest = widest(from, end);
        boolean column = isColumn(from, end) || (columnWidth > 0 && widest <= columnWidth + RAGGED);
        return column ? Math.max(columnWidth, widest) : Integer.MAX_VALUE;
    }

    /** Whether lines show by themselves that they are wrapped: many begin amid a sentence. */
    private boolean isColumn(int from, int end) {
        int goesOn = 0;
        for (int i = from + 1; i < end; i++) {
            goesOn += goesOn(i - 1) ? 1 : 0;
        }
        int widest = widest(from, end);
        return goesOn > 0 && widest >= NARROWEST_COLUMN && widest <= WIDEST_COLUMN && goesOn * 3 >= end - from - 1;
    }

    private int widest(int from, int end) {
        int widest = 0;
        for (int i = from; i < end; i++) {
            widest = Math.max(widest, lines.get(i).length());
        }
        return widest;
    }

    /** Whether line {@code i} is full, so that the first word of the next line would not fit. */
    private boolean isWrapped(int i, int width) {
        if (width == Integer.MAX_VALUE) {
            return false;
        }
        Span next = lines.get(i + 1);
        int word = next.start();
        while (word < next.end() && !isBlank(text.charAt(word))) {
            word++;
        }
        if (pageHeaders.contains(next) || pageHeaders.contains(lines.get(i))) {
            return false;
        }
        boolean full = lines.get(i).length() + 1 + word - next.start() > width;
        boolean byline = text.startsWith("by ", next.start());
        boolean nearlyFull = lines.get(i).length() * 5 >= width * 3;
        return full || (nearlyFull && !byline && goesOn(i));
    }

    /** Whether the sentence of line {@code i} goes on in the next one: it is not over, and that begins in small letters. */
    private boolean goesOn(int i) {
        boolean over = SENTENCE_ENDS.indexOf(text.charAt(lines.get(i).end() - 1)) >= 0;
        return !over && Character.isLowerCase(text.charAt(lines.get(i + 1).start()));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
