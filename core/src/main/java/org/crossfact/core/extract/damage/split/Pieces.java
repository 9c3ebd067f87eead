package org.crossfact.core.extract.damage.split;

import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DamagedWords;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.date.DateWords;

/**
 * Digits in pieces with single spaces between, of which every piece after the first begins with a 1.
 *
 * @param from number of the first piece
 * @param to one past the last
 * @param digits the pieces joined
 * @param lastLength how many digits the last piece has
 */
public record Pieces(int from, int to, String digits, int lastLength) {

    private static final int LONGEST = 4;

    /** The pieces that begin at token {@code at}; empty when it stands alone or marks tie it to something else. */
    public static Optional<Pieces> at(Scan scan, int at) {
        if (isTied(scan, at)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(scan.token(at).text());
        int to = at + 1;
        while (scan.oneSpaceBefore(to)
                && scan.token(to).isNumber()
                && (scan.token(to).text().startsWith("1") || isBehindLoneOne(scan, at, to))
                && digits.length() + scan.token(to).text().length() <= LONGEST) {
            digits.append(scan.token(to).text());
            to++;
        }
        return to > at + 1 && !continues(scan, to)
                ? Optional.of(new Pieces(
                        at, to, digits.toString(), scan.token(to - 1).text().length()))
                : Optional.empty();
    }

    /** "May 2 6, 2009", "on 1 2 May 2008": a space between the digits of a day beside its month. */
    public static Optional<Pieces> ofDay(Scan scan, int at) {
        boolean digits = isDigit(scan, at) && isDigit(scan, at + 1) && scan.oneSpaceBefore(at + 1);
        boolean between = digits
                && DateWords.isMonth(scan.token(before(scan, at)))
                && scan.token(at + 2).is(',')
                && Dates.isYear(scan.token(at + 3).text());
        boolean behind = digits
                && scan.token(at).text().equals("1")
                && DateWords.isMonth(scan.token(before(scan, at)))
                && NumberEnd.isClosedByMark(scan, at + 2);
        boolean before = digits
                && scan.token(at - 1).lower().equals("on")
                && scan.oneSpaceBefore(at + 2)
                && DateWords.isMonth(scan.token(at + 2));
        return between || behind || before
                ? Optional.of(new Pieces(
                        at, at + 2, scan.token(at).text() + scan.token(at + 1).text(), 1))
                : Optional.empty();
    }

    /** The number of the word before the piece at {@code at}: the full stop of its abbreviation is none. */
    static int before(Scan scan, int at) {
        boolean abbreviated =
                scan.token(at - 1).is('.') && scan.touchesPrevious(at - 1) && DateWords.isMonth(scan.token(at - 2));
        return abbreviated ? at - 2 : at - 1;
    }

    private static boolean isDigit(Scan scan, int at) {
        return scan.token(at).isNumber() && scan.token(at).text().length() == 1;
    }

    /** Whether nobody writes such numbers side by side: "202 1", "19 1 1". */
    public boolean areUnmistakable() {
        boolean threePieces = to - from > 2;
        boolean cutBeforeLast = to - from == 2 && lastLength == 1;
        return threePieces || cutBeforeLast;
    }

    /** Whether the number at {@code at} has a space between itself and the dash before it, which touches another number. */
    public static boolean isCutBehindDash(Scan scan, int at) {
        return scan.oneSpaceBefore(at)
                && scan.token(at).text().startsWith("1")
                && DateWords.isDash(scan.token(at - 1))
                && scan.touchesPrevious(at - 1)
                && scan.token(at - 2).isNumber();
    }

    /** What is wrong with a number in pieces where more than its own words is read. */
    static Flaw flaw() {
        return new Flaw(Flaw.Type.SPLIT, "a space cuts this number in two");
    }

    /** What is wrong with every number in pieces. */
    public static Flaw flaw(DamagedWords pieces) {
        return pieces.flaw(Flaw.Type.SPLIT, "a space cuts '" + pieces.printed() + "' in two");
    }

    /** "19 1 2": the space may stand on the other side of the 1 as well. */
    private static boolean isBehindLoneOne(Scan scan, int first, int at) {
        return at - 1 > first
                && scan.token(at - 1).text().equals("1")
                && scan.token(at).text().length() == 1;
    }

    private static boolean isTied(Scan scan, int at) {
        Token before = scan.token(at - 1);
        return scan.touchesPrevious(at) && before.kind() == TokenKind.MARK && !before.is('(') && !before.is('"');
    }

    /** "198 1-1990", "20 18- 20 19"; a dash in "14-year-olds" and "3 1-0" ties other things. */
    private static boolean isRange(Scan scan, int dash) {
        boolean cut = scan.oneSpaceBefore(dash + 1) && scan.token(dash + 1).isNumber();
        return cut || Dates.isYear(scan.token(dash + 1).text());
    }

    /** Whether the last piece goes on: a time of day, a decimal, a range, another number. */
    private static boolean continues(Scan scan, int to) {
        Token after = scan.token(to);
        boolean numberNext = scan.oneSpaceBefore(to) && after.isNumber();
        boolean tied = scan.touchesPrevious(to)
                && (after.is(':') || after.is('%') || after.is('/') || (after.is('-') && !isRange(scan, to)))
                && scan.token(to + 1).kind() != TokenKind.BREAK;
        boolean decimal = scan.touchesPrevious(to)
                && (after.is('.') || after.is(','))
                && scan.touchesPrevious(to + 1)
                && scan.token(to + 1).isNumber();
        return numberNext || tied || decimal;
    }
}
