package org.crossfact.core.orthography.quotation;

import java.util.Optional;

/** The pairs of marks that quotations stand in. */
public enum QuotationMarks {
    DOUBLE('\u201c', '\u201d'),
    SINGLE('\u2018', '\u2019'),
    STRAIGHT('"', '"'),
    STRAIGHT_SINGLE('\'', '\''),
    LOW('\u201e', '\u201c'),
    GUILLEMETS('\u00ab', '\u00bb'),
    GUILLEMETS_INWARD('\u00bb', '\u00ab'),
    CORNERS('\u300c', '\u300d'),
    WHITE_CORNERS('\u300e', '\u300f'),
    TITLE_MARKS('\u300a', '\u300b');

    private final char opening;
    private final char closing;

    QuotationMarks(char opening, char closing) {
        this.opening = opening;
        this.closing = closing;
    }

    public char opening() {
        return opening;
    }

    public char closing() {
        return closing;
    }

    /** Whether the marks have other uses (apostrophes, menus), so that one without a partner means nothing. */
    boolean haveOtherUses() {
        return this == SINGLE || this == STRAIGHT_SINGLE || this == GUILLEMETS || this == GUILLEMETS_INWARD;
    }

    /** The marks that {@code c} may open, the usual ones first; empty when it is no quotation mark that opens. */
    static Optional<QuotationMarks> openedBy(char c) {
        for (QuotationMarks marks : values()) {
            if (marks.opening == c) {
                return Optional.of(marks);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code c} may close such a quotation; a low mark is closed by either high one. */
    boolean isClosedBy(char c) {
        return c == closing || (this == LOW && c == '\u201d');
    }

    static boolean isMark(char c) {
        for (QuotationMarks marks : values()) {
            if (marks.opening == c || marks.closing == c) {
                return true;
            }
        }
        return false;
    }
}
