package org.crossfact.core.extract.figure;

import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Tells a quantity from what only looks like one, by what stands beside its digits: names and models (F-15, NATO 2030,
 * Article 10), times, scores, telephone numbers, ordinals, years, list numbers.
 */
final class Surroundings {

    private static final Lexicon LABELS = Lexicon.load(Surroundings.class, "labels.txt");
    private static final Lexicon MONTHS = Lexicon.load(Surroundings.class, "months.txt");
    private static final String OPENING = "([{\"'“‘«~≈—|>";
    private static final String JOINING = ":-–/+_@=*^#&\\°";
    private static final String YEAR_COMES_AFTER =
            " in since of by from until till during the this its a for after before through early late mid to and ";

    private Surroundings() {}

    /** Whether a quantity can begin at token {@code at}. */
    static boolean mayBegin(Scan scan, int at) {
        Token before = scan.token(at - 1);
        if (Character.getType(before.text().isEmpty() ? ' ' : before.text().charAt(0)) == Character.CURRENCY_SYMBOL) {
            return false;
        }
        if (!scan.touchesPrevious(at)) {
            boolean split = before.isNumber() && scan.token(at).isNumber();
            boolean brokenName = before.is('-') && scan.touchesPrevious(at - 1);
            return !split && !brokenName && !numbersList(scan, at);
        }
        if (before.kind() != TokenKind.MARK) {
            return false;
        }
        boolean sign = (before.is('-') || before.is('\u2212')) && !scan.touchesPrevious(at - 1);
        return sign || OPENING.contains(before.text());
    }

    private static boolean numbersList(Scan scan, int at) {
        boolean first = at == 0 || scan.token(at - 1).kind() == TokenKind.BREAK;
        Token next = scan.token(at + 1);
        return first
                && scan.token(at).isNumber()
                && (next.is('.') || next.is(')'))
                && scan.touchesPrevious(at + 1)
                && !scan.touchesPrevious(at + 2);
    }

    /** Whether a quantity can end before token {@code to}. */
    static boolean mayEnd(Scan scan, int to) {
        boolean number = scan.token(to - 1).isNumber();
        if (!scan.touchesPrevious(to)) {
            return !(number && scan.token(to).isNumber() && scan.oneSpaceBefore(to));
        }
        Token next = scan.token(to);
        if (next.isWord() || next.isNumber()) {
            return false;
        }
        boolean goesOn = scan.touchesPrevious(to + 1) && !scan.token(to + 1).is('"');
        boolean digitFollows = goesOn && scan.token(to + 1).isNumber();
        boolean wordFollows = goesOn && scan.token(to + 1).isWord();
        if (JOINING.contains(next.text())) {
            return !digitFollows && !(wordFollows && "_@=\\°+*^#".contains(next.text()));
        }
        boolean apostrophe = next.is('\'') || next.is('’');
        return !(number && goesOn && (next.is('.') || next.is(',')) && (digitFollows || wordFollows))
                && !(apostrophe && wordFollows && scan.token(to + 1).lower().equals("s"));
    }

    /** Whether a number without a unit of its own is a name, a date or a time by the words beside it. */
    static boolean isLabel(Scan scan, Numeral number) {
        int from = number.from();
        int last = scan.token(from - 1).is('.') && scan.touchesPrevious(from - 1) ? from - 2 : from - 1;
        Token before = scan.token(last);
        if (LABELS.contains(before.lower())
                || MONTHS.contains(scan.token(number.to()).lower())) {
            return true;
        }
        return !number.spelled() && (afterName(scan, from) || isTime(scan, number.to()) || isYear(scan, number));
    }

    private static boolean afterName(Scan scan, int from) {
        Token before = scan.token(from - 1);
        boolean opening = scan.sentenceStart(from) == from - 1;
        return before.isCapitalised()
                && (!opening
                        || (!Lemmas.isStop(before.lower()) && !before.lower().endsWith("ly")));
    }

    private static boolean isTime(Scan scan, int to) {
        String next = scan.token(to).lower();
        boolean dotted = (next.equals("a") || next.equals("p"))
                && scan.token(to + 1).is('.')
                && scan.token(to + 2).lower().equals("m");
        return dotted
                || next.equals("am")
                || next.equals("pm")
                || next.equals("o'clock")
                || next.equals("o’clock")
                || next.equals("gmt")
                || next.equals("bce")
                || next.equals("bc")
                || next.equals("ad");
    }

    /** Four bare digits that name a year in every style, unless a hedge says that they count. */
    private static boolean isYear(Scan scan, Numeral number) {
        Token digits = scan.token(number.from());
        boolean bare = number.to() == number.from() + 1 && digits.text().length() == 4;
        if (!bare || digits.text().compareTo("1000") < 0 || digits.text().compareTo("2100") > 0) {
            return false;
        }
        Token before = scan.token(number.from() - 1);
        return !before.isWord()
                || YEAR_COMES_AFTER.contains(" " + before.lower() + " ")
                || scan.sentenceStart(number.from()) == number.from();
    }
}
