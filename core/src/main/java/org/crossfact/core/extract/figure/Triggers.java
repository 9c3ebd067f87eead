package org.crossfact.core.extract.figure;

import org.crossfact.core.document.Token;

/** The tokens with which a number may begin. */
final class Triggers {

    private static final String MARKS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞.";

    private Triggers() {}

    static boolean number(Token token) {
        return token.isNumber()
                || (token.isWord() && WordNumerals.begins(token.lower()))
                || MARKS.contains(token.text());
    }
}
