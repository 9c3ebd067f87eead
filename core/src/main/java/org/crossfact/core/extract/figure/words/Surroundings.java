package org.crossfact.core.extract.figure.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Tells a quantity from what only looks like one, by what stands beside its digits: names and models (F-15, NATO 2030,
 * Article 10), times, scores, telephone numbers, ordinals, years, list numbers.
 */
public final class Surroundings {

    private static final Lexicon LABELS = Lexicon.load(Surroundings.class, "labels.txt");
    private static final Lexicon STREETS = Lexicon.load(Surroundings.class, "streets.txt");
    private static final Lexicon DESIGNATIONS = Lexicon.load(Surroundings.class, "designations.txt");
    private static final Lexicon AIRCRAFT = Lexicon.load(Surroundings.class, "aircraft.txt");
    private static final Lexicon AIRCRAFT_LEADS = Lexicon.load(Surroundings.class, "aircraft-leads.txt");
    private static final Lexicon CLOCKS = Lexicon.load(Surroundings.class, "clock-words.txt");
    private static final Lexicon MONTHS = Lexicon.load(Surroundings.class, "months.txt");
    private static final String OPENING = "([{\"'“‘«~≈—|>";
    private static final String JOINING = ":-–/+_@=*^#&\\°";
    private static final int LONGEST_STREET = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Set<String> YEAR_COMES_AFTER = Set.of(
            "in", "since", "of", "by", "from", "until", "till", "during", "the", "this", "its", "a", "for", "after",
            "before", "through", "early", "late", "mid", "to", "and", "s", "their", "his", "her", "our");

    private Surroundings() {}

    /** Whether a quantity can begin at token {@code at}. */
    public static boolean mayBegin(Scan scan, int at) {
        Token before = scan.token(at - 1);
        if (isCurrencySign(before)) {
            return false;
        }
        if (!scan.touchesPrevious(at)) {
            boolean split = before.isNumber() && scan.token(at).isNumber();
            boolean brokenName = before.is('-') && scan.touchesPrevious(at - 1);
            return !split && !brokenName && !numbersList(scan, at);
        }
        if (before.kind() != TokenKind.MARK || isForeignDigit(before)) {
            return false;
        }
        boolean sign = (before.is('-') || before.is('\u2212')) && !scan.touchesPrevious(at - 1);
        return sign || OPENING.contains(before.text());
    }

    /** "８0" has no digit that can be left out. */
    private static boolean isForeignDigit(Token token) {
        return Character.isDigit(token.text().codePointAt(0));
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
    public static boolean mayEnd(Scan scan, int to) {
        boolean number = scan.token(to - 1).isNumber();
        if (!scan.touchesPrevious(to)) {
            return !(number && scan.token(to).isNumber() && scan.oneSpaceBefore(to));
        }
        Token next = scan.token(to);
        if (next.isWord() || next.isNumber() || isForeignDigit(next)) {
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
    public static boolean isLabel(Scan scan, Numeral number) {
        int from = number.from();
        int last = scan.token(from - 1).is('.') && scan.touchesPrevious(from - 1) ? from - 2 : from - 1;
        Token before = scan.token(last);
        if ((LABELS.contains(before.lower()) && !isLargeInWords(number))
                || MONTHS.contains(scan.token(number.to()).lower())) {
            return true;
        }
        if (isDesignation(scan, number) || isScore(scan, number) || isDialled(scan, number)) {
            return true;
        }
        return !number.isSpelled() && (afterName(scan, from) || isTime(scan, number.to()) || isYear(scan, number));
    }

    /** "Article ten" is a name; nothing is named by thousands in words. */
    private static boolean isLargeInWords(Numeral number) {
        return number.isSpelled() && number.amount().compareTo(THOUSAND) >= 0;
    }

    private static boolean afterName(Scan scan, int from) {
        Token before = scan.token(from - 1);
        boolean opening = scan.sentenceStart(from) == from - 1;
        if (before.is('\'') || before.is('’')) {
            return isShortYear(scan, from);
        }
        return (before.isCapitalised() || hasInnerCapital(before))
                && (!opening
                        || (!Lemmas.isStop(before.lower()) && !before.lower().endsWith("ly")));
    }

    /** "10 Downing Street", "the Six Nations", "a 4x4". */
    private static boolean isDesignation(Scan scan, Numeral number) {
        Token next = scan.token(number.to());
        if (number.isSpelled()) {
            return isNamed(scan, number, next);
        }
        boolean glued = scan.touchesPrevious(number.to())
                && DESIGNATIONS.contains(scan.token(number.from()).text() + next.lower());
        String printed = scan.text(number.from(), number.to()).toLowerCase(Locale.ROOT);
        return glued || DESIGNATIONS.contains(printed) || isAircraft(scan, number) || isAddress(scan, number.to());
    }

    /** "Its new 777 jets", "a 737": numbers between two sevens name the types of one maker. */
    private static boolean isAircraft(Scan scan, Numeral number) {
        String digits = scan.token(number.from()).text();
        boolean type = digits.length() == 3 && digits.startsWith("7") && digits.endsWith("7");
        return type
                && (AIRCRAFT.contains(scan.token(number.to()).lower())
                        || AIRCRAFT_LEADS.contains(scan.token(number.from() - 1).lower()));
    }

    /** A capital inside a sentence makes a name of a number word: "the Big Five", "the Six Nations". */
    private static boolean isNamed(Scan scan, Numeral number, Token next) {
        Token before = scan.token(number.from() - 1);
        boolean inside = scan.token(number.from()).isCapitalised()
                && before.isWord()
                && scan.sentenceStart(number.from()) != number.from()
                && scan.page().zoneAt(scan.token(number.from()).start()) != Zone.HEADLINE;
        return inside
                && (next.isCapitalised()
                        || before.isCapitalised()
                        || before.lower().equals("s"));
    }

    /** "(555) 123-4567". */
    private static boolean isDialled(Scan scan, Numeral number) {
        return scan.token(number.from() - 1).is('(')
                && scan.token(number.to()).is(')')
                && scan.token(number.to() + 1).isNumber();
    }

    private static boolean isAddress(Scan scan, int at) {
        for (int i = at; i < at + LONGEST_STREET && scan.token(i).isCapitalised(); i++) {
            if (STREETS.contains(scan.token(i).lower())) {
                return i > at;
            }
        }
        return false;
    }

    /** "beat them 3 to 1": what is not a range from less to more tells a score or odds. */
    private static boolean isScore(Scan scan, Numeral number) {
        Token first = scan.token(number.from());
        boolean leads = scan.token(number.to()).lower().equals("to") && falls(first, scan.token(number.to() + 1));
        boolean follows = scan.token(number.from() - 1).lower().equals("to")
                && falls(scan.token(number.from() - 2), first)
                && !scan.token(number.from() - 3).lower().equals("from");
        boolean from = scan.token(number.from() - 1).lower().equals("from");
        return (leads && !from) || follows;
    }

    private static boolean falls(Token first, Token second) {
        boolean small = first.isNumber()
                && second.isNumber()
                && first.text().length() <= 2
                && second.text().length() <= 2;
        return small && Integer.parseInt(first.text()) >= Integer.parseInt(second.text());
    }

    /** Whether a mark that belongs to an amount stands there: "5 over 7%". */
    public static boolean isUnitMark(Token token) {
        return token.is('%') || token.is('°') || isCurrencySign(token);
    }

    private static boolean isCurrencySign(Token token) {
        return !token.text().isEmpty() && Character.getType(token.text().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** "iPhone 4", "eBay 2". */
    private static boolean hasInnerCapital(Token word) {
        return word.isWord() && !word.text().equals(word.lower());
    }

    /** "the class of '11". */
    private static boolean isShortYear(Scan scan, int at) {
        return scan.touchesPrevious(at)
                && !scan.touchesPrevious(at - 1)
                && scan.token(at).text().length() == 2;
    }

    private static boolean isTime(Scan scan, int to) {
        String next = scan.token(to).lower();
        boolean dotted = (next.equals("a") || next.equals("p"))
                && scan.token(to + 1).is('.')
                && scan.token(to + 2).lower().equals("m");
        return dotted || CLOCKS.contains(next);
    }

    /** "from 1.9 million in 2000 to 3.1 million": the year belongs to the value before it and begins no range. */
    public static boolean isYearBeforeTo(Scan scan, Numeral number) {
        return scan.token(number.from() - 1).lower().equals("in")
                && scan.token(number.to()).lower().equals("to")
                && isYear(scan, number);
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
                || YEAR_COMES_AFTER.contains(before.lower())
                || scan.sentenceStart(number.from()) == number.from();
    }
}
