package org.crossfact.core.extract.damage.placeholder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;
import org.crossfact.core.extract.damage.digit.TwoPartFigure;
import org.crossfact.core.extract.date.DateWords;

/**
 * Touching tokens that hold the placeholder, with the parts of a date on both sides.
 *
 * @param scan the page
 * @param from number of the first token of the run
 * @param to one past its last
 * @param beheaded whether the placeholder's 6 was taken for the month June and stands before the run
 * @param decodings what the run may have said, most likely first
 * @param before parts of a date before it
 * @param after parts of a date after it
 */
record GarbledRun(
        Scan scan, int from, int to, boolean beheaded, List<String> decodings, DateAround before, DateAround after) {

    /** Marks that tie the digits to a decimal, a time stamp, an address or a program. */
    private static final String CODE_BEFORE = ".:+=_@#&\\<";

    private static final String CODE_AFTER = "@=_#&\\(<";
    /** A placeholder that was taken for a number of millions. */
    private static final String DECIMAL = "6.5438+";

    private static final String ORDINAL = "(?<=[0-9])(st|nd|rd|th)$";
    private static final Set<String> BEHEADED = Set.of("5438");

    /** Tokens; no date in ruins is longer, and what is gets no reading. */
    private static final int LONGEST = 16;

    private static final int GROUP = 3;

    private static final int DIGITS_OF_YEAR = 4;

    private static final int MOST_DIGITS = 7;

    private static final int LONGEST_TEXT = 60;

    /** The run that token {@code at} betrays; empty when the digits belong to a time stamp, an id or a program. */
    static Optional<GarbledRun> at(Scan scan, int at) {
        int from = start(scan, at);
        if (from < 0) {
            return Optional.empty();
        }
        int to = end(scan, at);
        from = headInPieces(scan, from, to);
        if (isCode(scan, from, to) || scan.span(from, to).length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        boolean beheaded = BEHEADED.contains(scan.token(from).text());
        String head = beheaded ? "6" : "";
        String run = head
                + scan.text(from, to)
                        .replace(" ", "")
                        .replace(DECIMAL, Placeholder.DIGITS + "+")
                        .replaceAll(ORDINAL, "");
        List<String> decodings = Placeholder.decode(run);
        DateAround before = DateAround.before(scan, from);
        DateAround after = DateAround.after(scan, to);
        boolean year = !after.hasMonth() && decodings.stream().anyMatch(GarbledRun::isYear);
        return Optional.of(new GarbledRun(
                scan,
                from,
                to,
                beheaded,
                decodings,
                before,
                year ? DateAround.bareBehindYear(scan, to, before).orElse(after) : after));
    }

    /** A year, whole or with its orphaned digit behind it. */
    private static boolean isYear(String decoding) {
        return decoding.length() >= DIGITS_OF_YEAR
                && decoding.length() <= MOST_DIGITS
                && Dates.isYear(decoding.substring(0, DIGITS_OF_YEAR));
    }

    /** "20 65438+00": where the pieces make a year, the run begins with the piece before. */
    private static int headInPieces(Scan scan, int from, int to) {
        Token head = scan.token(from - 1);
        boolean century = scan.oneSpaceBefore(from)
                && (head.text().equals("20") || head.text().equals("19"))
                && NumberEnd.isClosed(scan, to);
        String run = scan.text(Math.max(0, from - 1), to).replace(" ", "");
        return century && Placeholder.decode(run).stream().anyMatch(Dates::isYear) ? from - 1 : from;
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
        boolean decimal = token.text().equals("5438") && isTail(scan, at, '.', "6");
        boolean afterMonth = BEHEADED.contains(token.text()) && DateWords.isMonth(scan.token(at - 1));
        return grouped || decimal ? at - 2 : (afterMonth && scan.token(at + 1).is('+') ? at : -1);
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
        int end = at + 1;
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
        return movedDigit(scan, end) || ordinal ? end + 1 : end;
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

    /** "165438+ 0: 30", "5438+ 10": a space was put before the digits after the plus sign. */
    private static boolean movedDigit(Scan scan, int end) {
        String next = scan.token(end).text();
        return scan.token(end - 1).is('+')
                && scan.oneSpaceBefore(end)
                && scan.token(end).isNumber()
                && (next.equals("0") || next.equals("10"))
                && !(scan.touchesPrevious(end + 1) && scan.token(end + 1).is('/'));
    }

    private static boolean isCode(Scan scan, int from, int to) {
        Token before = scan.token(from - 1);
        boolean tiedBefore =
                scan.touchesPrevious(from) && before.kind() == TokenKind.MARK && CODE_BEFORE.contains(before.text());
        Token after = scan.token(to);
        boolean tiedAfter =
                scan.touchesPrevious(to) && after.kind() == TokenKind.MARK && CODE_AFTER.contains(after.text());
        boolean word = scan.token(from).is('/') && scan.touchesPrevious(from) && isAddress(scan, from);
        boolean told = isNumbered(scan, from) || isMinute(scan, from);
        return (tiedBefore && !told) || tiedAfter || (word && !told) || isFileName(scan, to);
    }

    /** "No.65438+0". */
    private static boolean isNumbered(Scan scan, int from) {
        return scan.token(from - 1).is('.') && scan.token(from - 2).lower().equals("no");
    }

    /** "9:65438+05"; in "09:12:65438+05" it is no minute. */
    private static boolean isMinute(Scan scan, int from) {
        return scan.token(from - 1).is(':')
                && scan.touchesPrevious(from - 1)
                && scan.token(from - 2).isNumber()
                && scan.token(from - 2).text().length() <= 2
                && !scan.touchesPrevious(from - 2);
    }

    /** "/kloc-0.html", "/kloc-0/main". */
    private static boolean isFileName(Scan scan, int to) {
        Token next = scan.token(to + 1);
        return (scan.token(to).is('.') || scan.token(to).is('/'))
                && scan.touchesPrevious(to)
                && scan.touchesPrevious(to + 1)
                && next.isWord()
                && !next.isCapitalised();
    }

    /** Whether the characters up to the previous white space hold a further slash or a dot: an address. */
    private static boolean isAddress(Scan scan, int at) {
        for (int i = at; i > at - LONGEST && scan.touchesPrevious(i); i--) {
            if (scan.token(i - 1).is('/') || scan.token(i - 1).is('.')) {
                return true;
            }
        }
        return false;
    }

    /** The decodings that are numbers. */
    List<String> numbers() {
        return decodings.stream().filter(Placeholder::isNumber).toList();
    }

    String text() {
        return scan.text(from, to);
    }

    /** Whether the printed placeholder is whole enough to be nothing else. */
    boolean isUnmistakable() {
        String text = text().toLowerCase(Locale.ROOT).replace(",", "").replace(DECIMAL, Placeholder.DIGITS + "+");
        return text.contains("/" + Placeholder.WORD + "-0")
                || text.contains(Placeholder.DIGITS + "+0")
                || text.contains(Placeholder.DIGITS + "+1");
    }
}
