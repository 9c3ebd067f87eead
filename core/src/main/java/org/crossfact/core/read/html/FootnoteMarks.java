package org.crossfact.core.read.html;

import org.jsoup.nodes.Element;

/** Knows raised marks that lead to a footnote: they are linked or stand in square brackets, and belong to no sentence. */
final class FootnoteMarks {

    private static final int LONGEST = 20;

    private FootnoteMarks() {}

    static boolean is(Element raised) {
        String shown = raised.text().strip();
        if (shown.isEmpty() || shown.length() > LONGEST) {
            return false;
        }
        boolean bracketed = shown.startsWith("[") && shown.endsWith("]");
        return bracketed || raised.selectFirst("a[href]") != null;
    }
}
