package org.crossfact.core.orthography.quotation;

import org.crossfact.core.orthography.slip.Neighbours;

/**
 * A quotation mark with what its neighbours tell of it: whether it may open, may close, or is an apostrophe or unit.
 *
 * @param at its place
 * @param mark the character
 * @param freeBefore whether white space, a bracket, a dash or another mark stands before it
 * @param freeAfter whether white space, an end or punctuation follows
 * @param atLineStart whether it is the first character of its line
 * @param atLineEnd whether it is the last one
 * @param afterDigit whether it may be the sign for inches or minutes
 * @param beforeDigit whether it may stand for the first digits of a year
 */
record QuotationShape(
        int at,
        char mark,
        boolean freeBefore,
        boolean freeAfter,
        boolean atLineStart,
        boolean atLineEnd,
        boolean afterDigit,
        boolean beforeDigit) {

    private static final String OPENERS = "([{-\u2013\u2014/\u201c\u2018\u00ab\"'";

    private static final String STARTS = "$\u20ac\u00a3\u00a5([#@\u2018'";

    static QuotationShape of(String text, int at) {
        char before = Neighbours.before(text, at);
        char after = Neighbours.at(text, at + 1);
        return new QuotationShape(
                at,
                text.charAt(at),
                Neighbours.isSpace(before) || OPENERS.indexOf(before) >= 0,
                !beginsWord(text, at + 1),
                before == '\n',
                after == '\n' || after == '\r',
                Character.isDigit(before),
                Character.isDigit(after));
    }

    /** Whether what follows a mark is a word, an amount, a bracket or another quotation. */
    private static boolean beginsWord(String text, int at) {
        char c = Neighbours.at(text, at);
        return Character.isLetterOrDigit(c)
                || STARTS.indexOf(c) >= 0
                || (c == '.' && Character.isLetterOrDigit(Neighbours.at(text, at + 1)));
    }

    boolean mayClose() {
        return switch (mark) {
            case '"' -> (!freeBefore || freeAfter) && !atLineStart;
            case '\'', '\u2019' -> !freeBefore && freeAfter;
            default -> true;
        };
    }

    boolean mayOpen() {
        return switch (mark) {
            case '"' -> (freeBefore || !freeAfter) && !atLineEnd;
            case '\'', '\u2018' -> freeBefore && !freeAfter && !beforeDigit;
            default -> true;
        };
    }

    /** Whether the mark, where it opens nothing, must close something. */
    boolean needsPartner() {
        return mark == '\u201d' || mark == '"';
    }

    /** Whether the mark closes a quotation by its place, but with the wrong sign: “word“, “word". */
    boolean isMeantToClose(QuotationMarks marks) {
        boolean atEnd = !freeBefore && freeAfter;
        return switch (marks) {
            case DOUBLE -> atEnd && (mark == '\u201c' || mark == '"');
            case STRAIGHT -> atEnd && mark == '\u201d';
            default -> false;
        };
    }

    /** Whether it stands between spaces, so that only what is open tells whether it opens or closes. */
    boolean isAmbiguous() {
        return mark == '"' && freeBefore && freeAfter;
    }

    /** " ”word": a closing mark in the place of an opening one. */
    boolean isClosingAtStart() {
        return mark == '\u201d' && freeBefore && !freeAfter;
    }
}
