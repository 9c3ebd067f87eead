package org.crossfact.core.extract.damage;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;

/**
 * Digits in pieces with single spaces between, of which every piece after the first begins with a 1.
 *
 * @param from number of the first piece
 * @param to one past the last
 * @param digits the pieces joined
 * @param lastLength how many digits the last piece has
 */
record Pieces(int from, int to, String digits, int lastLength) {

    private static final int LONGEST = 4;

    /** The pieces that begin at token {@code at}; empty when it stands alone or marks tie it to something else. */
    static Optional<Pieces> at(Scan scan, int at) {
        if (isTied(scan, at)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(scan.token(at).text());
        int to = at + 1;
        while (scan.oneSpaceBefore(to)
                && scan.token(to).isNumber()
                && scan.token(to).text().startsWith("1")
                && digits.length() + scan.token(to).text().length() <= LONGEST) {
            digits.append(scan.token(to).text());
            to++;
        }
        return to > at + 1 && !continues(scan, to)
                ? Optional.of(new Pieces(
                        at, to, digits.toString(), scan.token(to - 1).text().length()))
                : Optional.empty();
    }

    /** Whether nobody writes such numbers side by side: "202 1", "19 1 1". */
    boolean areUnmistakable() {
        boolean threePieces = to - from > 2;
        boolean cutBeforeLast = to - from == 2 && lastLength == 1;
        return threePieces || cutBeforeLast;
    }

    private static boolean isTied(Scan scan, int at) {
        Token before = scan.token(at - 1);
        return scan.touchesPrevious(at) && before.kind() == TokenKind.MARK && !before.is('(') && !before.is('"');
    }

    /** Whether the last piece goes on: a time of day, a decimal, a range, another number. */
    private static boolean continues(Scan scan, int to) {
        Token after = scan.token(to);
        boolean numberNext = scan.oneSpaceBefore(to) && after.isNumber();
        boolean tied = scan.touchesPrevious(to)
                && (after.is(':') || after.is('%') || after.is('/') || after.is('-'))
                && scan.token(to + 1).kind() != TokenKind.BREAK;
        boolean decimal = scan.touchesPrevious(to)
                && (after.is('.') || after.is(','))
                && scan.touchesPrevious(to + 1)
                && scan.token(to + 1).isNumber();
        return numberNext || tied || decimal;
    }
}
