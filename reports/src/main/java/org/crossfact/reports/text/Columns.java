package org.crossfact.reports.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lays text out in character cells, as a terminal counts them: East Asian letters take two, accents none. */
public final class Columns {

    /** Blank cells between two columns. */
    public static final int GAP = 2;

    private static final String CUT = "…";

    /** First and last code points of the letters and pictures that take two cells (after Unicode's UAX 11). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private final List<Integer> widths;

    /** @param widths the cells of each column */
    public Columns(List<Integer> widths) {
        this.widths = List.copyOf(widths);
    }

    /** One line of the table; what does not fit its column is cut with an ellipsis. */
    public String row(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = head(TerminalText.safe(cells.get(i)), widths.get(i));
            line.append(cell).append(" ".repeat(widths.get(i) - width(cell) + GAP));
        }
        return line.toString().stripTrailing();
    }

    /** The end of a text as far as it fits a column: of a path, the end is what tells. */
    public String tail(int column, String text) {
        String safe = TerminalText.safe(text);
        int from = 0;
        while (width(safe.substring(from)) > widths.get(column) - (from == 0 ? 0 : 1)) {
            from = safe.offsetByCodePoints(from, 1);
        }
        return from == 0 ? safe : CUT + safe.substring(from);
    }

    /** The beginning of a text in at most {@code cells} cells. */
    static String head(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (used + cells(text.codePointAt(end)) <= cells) {
            used += cells(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /** Breaks text at blanks into lines of at most {@code cells} cells; a longer word stays whole. */
    public static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int width = width(word);
            if (used > 0 && used + 1 + width > cells) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += (line.isEmpty() ? 0 : 1) + width;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream().filter(full -> !full.isEmpty()).collect(Collectors.toUnmodifiableList());
    }

    /** How many cells a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::cells).sum();
    }

    private static int cells(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= WIDE[0][0]
                && Arrays.stream(WIDE).anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
    }
}
