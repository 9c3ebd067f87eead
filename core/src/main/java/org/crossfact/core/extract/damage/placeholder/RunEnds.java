package org.crossfact.core.extract.damage.placeholder;

import java.util.Optional;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.damage.digit.TwoPartFigure;
import org.crossfact.core.extract.date.DateWords;

/**
 * Where a run of touching tokens that holds the placeholder begins and ends.
 *
 * @param from number of the first token
 * @param to one past the last
 */
record RunEnds(int from, int to) {

    /** Tokens; no date in ruins is longer, and what is gets no reading. */
    private static final int LONGEST = 16;

    private static final int GROUP = 3;

    /** The run around token {@code at}; empty where the token is no part of the placeholder. */
    static Optional<RunEnds> at(Scan scan, int at) {
        int from = start(scan, at);
        if (from < 0) {
            return Optional.empty();
        }
        int to = end(scan, at);
        return Optional.of(new RunEnds(headInPieces(scan, from, to), to));
    }

    /** "20 65438+00": where the pieces make a year, the run begins with the piece before. */
    private static int headInPieces(Scan scan, int from, int to) {
        Token head = scan.token(from - 1);
        boolean century = scan.oneSpaceBefore(from)
                && (head.text().equals("20") || head.text().equals("19"))
                && (NumberEnd.isClosed(scan, to) || DateWords.isMonth(scan.token(to)));
        return century && isYear(scan, from - 1, to) ? from - 1 : from;
    }

    private static int start(Scan scan, int at) {
        Token token = scan.token(at);
        if (token.isWord()) {
            boolean slash = scan.token(at - 1).is('/') && scan.touchesPrevious(at);
            boolean digits = scan.touchesPrevious(at - 1) && scan.token(at - 2).isNumber() && !isPath(scan, at - 2);
            return slash ? (digits ? at - 2 : at - 1) : -1;
        }
        if (token.text().contains(Placeholder.DIGITS)) {
            return at;
        }
        boolean grouped = token.text().equals("438") && isTail(scan, at, ',', "65");
        boolean decimal = token.text().equals(Placeholder.BEHEADED) && isTail(scan, at, '.', "6");
        if (grouped || decimal) {
            return at - 2;
        }
        boolean afterMonth = token.text().equals(Placeholder.BEHEADED) && DateWords.isMonth(scan.token(at - 1));
        return afterMonth && scan.token(at + 1).is('+') ? at : isCutInTwo(scan, at) ? at - 1 : -1;
    }

    /** "2065 438+03", "20654 38+07": a space within the placeholder, of which both pieces and a year are there. */
    private static boolean isCutInTwo(Scan scan, int at) {
        String tail = scan.token(at).text();
        String head = scan.token(at - 1).text();
        return scan.oneSpaceBefore(at)
                && scan.token(at + 1).is('+')
                && scan.touchesPrevious(at + 1)
                && Placeholder.DIGITS.endsWith(tail)
                && head.endsWith(Placeholder.DIGITS.substring(0, Placeholder.DIGITS.length() - tail.length()))
                && isYear(scan, at - 1, end(scan, at));
    }

    private static boolean isYear(Scan scan, int from, int to) {
        return Placeholder.decode(scan.text(from, to).replace(" ", "")).stream().anyMatch(Dates::isYear);
    }

    /** Whether the number at {@code at} is one step of an address. */
    private static boolean isPath(Scan scan, int at) {
        Token before = scan.token(at - 1);
        return scan.touchesPrevious(at) && (before.is('/') || before.is('.') || before.is(':'));
    }

    private static boolean isTail(Scan scan, int at, char mark, String head) {
        return scan.token(at - 1).is(mark)
                && scan.touchesPrevious(at)
                && scan.touchesPrevious(at - 1)
                && scan.token(at - 2).text().endsWith(head)
                && scan.token(at + 1).is('+');
    }

    private static int end(Scan scan, int at) {
        int end = isPlusApart(scan, at + 1) ? at + 2 : at + 1;
        while (end < at + LONGEST && end < scan.size() && scan.touchesPrevious(end)) {
            Token token = scan.token(end);
            boolean word = token.lower().equals(Placeholder.WORD);
            boolean slash = token.is('/') && scan.token(end + 1).lower().equals(Placeholder.WORD);
            boolean hyphen = token.is('-') && scan.token(end - 1).lower().equals(Placeholder.WORD);
            boolean point = token.is('.') && scan.token(end + 1).isNumber() && scan.touchesPrevious(end + 1);
            boolean joint = token.is('+') || word || slash || hyphen || point || goesOn(scan, end);
            if (!joint && !token.isNumber()) {
                break;
            }
            end++;
        }
        if (isSlashBeforeWord(scan, end)) {
            return end + 1;
        }
        boolean ordinal = scan.touchesPrevious(end) && DateWords.isOrdinalEnding(scan.token(end));
        return movedDigit(scan, at, end) || ordinal ? end + 1 : end;
    }

    /** "2065438 +06": the space before the plus sign. */
    private static boolean isPlusApart(Scan scan, int plus) {
        return scan.token(plus).is('+')
                && scan.oneSpaceBefore(plus)
                && scan.touchesPrevious(plus + 1)
                && scan.token(plus + 1).isNumber();
    }

    /** "/kloc-0/of the survivors", "/kloc-0/February 24", "/kloc-0/million": the words go on behind the placeholder. */
    private static boolean isSlashBeforeWord(Scan scan, int slash) {
        Token next = scan.token(slash + 1);
        boolean goesOn = DateWords.isMonth(next) || TwoPartFigure.power(next) > 0 || Lemmas.isStop(next.lower());
        return scan.token(slash).is('/')
                && scan.touchesPrevious(slash)
                && scan.touchesPrevious(slash + 1)
                && scan.oneSpaceBefore(slash + 2)
                && goesOn;
    }

    /** The slash of "/kloc-0/5" and the comma of "65438+0,000". */
    private static boolean goesOn(Scan scan, int at) {
        Token next = scan.token(at + 1);
        boolean digits = next.isNumber() && scan.touchesPrevious(at + 1);
        boolean point = next.is('.')
                && scan.touchesPrevious(at + 1)
                && scan.touchesPrevious(at + 2)
                && scan.token(at + 2).isNumber();
        boolean slash = scan.token(at).is('/') && scan.token(at - 3).lower().equals(Placeholder.WORD);
        boolean group = scan.token(at).is(',')
                && next.text().length() == GROUP
                && scan.token(at - 1).isNumber();
        return (digits && (slash || group)) || (point && slash);
    }

    /** "165438+ 0: 30", "5438+ 10", "2065438+ 09": a space was put before the digits after the plus sign. */
    private static boolean movedDigit(Scan scan, int at, int end) {
        String next = scan.token(end).text();
        boolean year = next.startsWith("0") && isYear(scan, at, end + 1);
        return scan.token(end - 1).is('+')
                && scan.oneSpaceBefore(end)
                && scan.token(end).isNumber()
                && (year || next.equals("0") || next.equals("10"))
                && !(scan.touchesPrevious(end + 1) && scan.token(end + 1).is('/'));
    }
}
