package org.crossfact.core.extract.date;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.extract.figure.numeral.Numerals;
import org.crossfact.core.extract.figure.numeral.Ordinals;
import org.crossfact.core.extract.figure.numeral.YearWords;

/** Walks over the parts of one date; each method reads a part and moves on, or reads nothing and stays. */
public final class Cursor {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LAST_DAY = 31;
    private static final int DIGITS_OF_YEAR = 4;

    private final Scan scan;
    private int at;

    public Cursor(Scan scan, int at) {
        this.scan = scan;
        this.at = at;
    }

    /** The number of the next token. */
    public int at() {
        return at;
    }

    public Token next() {
        return scan.token(at);
    }

    /** A month name, with the full stop of its abbreviation. */
    public OptionalInt month() {
        var month = DateWords.month(next());
        if (month.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean abbreviated =
                !next().lower().equals(DateWords.monthName(month.get()).toLowerCase(Locale.ROOT));
        at++;
        if (abbreviated && next().is('.') && scan.touchesPrevious(at)) {
            at++;
        }
        return OptionalInt.of(month.get());
    }

    /** A month name in lower case, as some translations leave it; only a year beside it tells it from a verb. */
    public OptionalInt lowerCaseMonth() {
        var month = DateWords.lowerCaseMonth(next());
        if (month.isEmpty()) {
            return OptionalInt.empty();
        }
        at++;
        return OptionalInt.of(month.get());
    }

    /** A mark between two parts of a date, with no space before it. */
    public boolean skipJoint(char mark) {
        return scan.touchesPrevious(at) && skip(mark);
    }

    /** A day of the month, 1 to 99, with or without ordinal ending; the calendar is asked later. */
    public OptionalInt day() {
        if (isOtherDigit(next())) {
            return inOtherDigits(isOtherDigit(scan.token(at + 1)) && scan.touchesPrevious(at + 1) ? 2 : 1);
        }
        if (!next().isNumber() || next().text().length() > 2 || isPartOfLargerNumber(at)) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(next().text());
        at++;
        if (DateWords.isOrdinalEnding(next()) && scan.touchesPrevious(at)) {
            at++;
        }
        return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** A day of the month in words: "fourth", "thirty-first". */
    public OptionalInt dayInWords() {
        return go(Ordinals.at(scan, at).filter(number -> number.amount().intValue() <= LAST_DAY));
    }

    /** A day of the month that is counted in words: "twenty-five". */
    public OptionalInt dayCountedInWords() {
        Optional<Numeral> number = next().isWord() ? Numerals.at(scan, at) : Optional.empty();
        return go(number.filter(day -> day.writing() == Numeral.Writing.WORDS && day.power() == 0)
                .filter(day -> day.amount().intValue() > 0 && day.amount().intValue() <= LAST_DAY));
    }

    /** Moves behind a number, if there is one. */
    private OptionalInt go(Optional<Numeral> number) {
        number.ifPresent(read -> at = read.to());
        return number.isPresent() ? OptionalInt.of(number.get().amount().intValue()) : OptionalInt.empty();
    }

    /** A year with the same mark before it as between the parts before: "Sep-23-2020". */
    public OptionalInt yearAfterJoint(char mark) {
        int before = at;
        OptionalInt year = skipJoint(mark) ? year() : OptionalInt.empty();
        if (year.isEmpty()) {
            at = before;
        }
        return year;
    }

    /** Whether the last part read was a number with an ordinal ending. */
    public boolean endedInOrdinal() {
        return DateWords.isOrdinalEnding(scan.token(at - 1));
    }

    /** A year of four digits, or in words that count nothing. */
    public OptionalInt year() {
        if (YearWords.mayBegin(next())) {
            return go(YearWords.at(scan, at).filter(year -> !DateWords.isCounted(scan.token(year.to()))));
        }
        if (next().kind() == TokenKind.MARK) {
            return yearInOtherDigits();
        }
        if (!next().isNumber() || next().text().length() != DIGITS_OF_YEAR || isPartOfLargerNumber(at)) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(next().text());
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return OptionalInt.empty();
        }
        at++;
        return OptionalInt.of(year);
    }

    /** A year in four digits of another script; a token holds one of them. */
    public OptionalInt yearInOtherDigits() {
        int before = at;
        OptionalInt year = inOtherDigits(DIGITS_OF_YEAR);
        if (year.isPresent() && (year.getAsInt() < FIRST_YEAR || year.getAsInt() > LAST_YEAR)) {
            at = before;
            return OptionalInt.empty();
        }
        return year;
    }

    /** Whether the token is a digit of another script: Arabic, Devanagari, full-width. */
    public static boolean isOtherDigit(Token token) {
        return token.kind() == TokenKind.MARK && Character.isDigit(token.text().codePointAt(0));
    }

    /** So many touching digits of another script, and no further one. */
    private OptionalInt inOtherDigits(int digits) {
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            if (!isOtherDigit(scan.token(i)) || (i > at && !scan.touchesPrevious(i))) {
                return OptionalInt.empty();
            }
            number = 10 * number + Character.digit(scan.token(i).text().codePointAt(0), 10);
        }
        if (number == 0 || (scan.touchesPrevious(at + digits) && isOtherDigit(scan.token(at + digits)))) {
            return OptionalInt.empty();
        }
        at += digits;
        return OptionalInt.of(number);
    }

    /** Whether digits go on around token {@code i}: a decimal, a grouped number, a time of day, letters. */
    private boolean isPartOfLargerNumber(int i) {
        boolean numberBefore = scan.touchesPrevious(i)
                && isNumberMark(scan.token(i - 1))
                && scan.touchesPrevious(i - 1)
                && scan.token(i - 2).isNumber()
                && !isYearBehindComma(i - 1);
        boolean numberAfter = scan.touchesPrevious(i + 1)
                && isNumberMark(scan.token(i + 1))
                && scan.touchesPrevious(i + 2)
                && scan.token(i + 2).isNumber()
                && !isYearBehindComma(i + 1);
        boolean lettersAfter = scan.touchesPrevious(i + 1)
                && scan.token(i + 1).isWord()
                && !DateWords.isOrdinalEnding(scan.token(i + 1));
        return numberBefore || numberAfter || lettersAfter;
    }

    /** "July 22,2018": no number has four digits behind a comma. */
    private boolean isYearBehindComma(int mark) {
        return scan.token(mark).is(',') && scan.token(mark + 1).text().length() == DIGITS_OF_YEAR;
    }

    private static boolean isNumberMark(Token token) {
        return token.is('.') || token.is(',') || token.is(':') || token.is('+');
    }

    public boolean skip(char mark) {
        if (next().is(mark)) {
            at++;
            return true;
        }
        return false;
    }

    public boolean skipNumber() {
        if (next().isNumber()) {
            at++;
            return true;
        }
        return false;
    }

    public boolean skip(String word) {
        if (next().lower().equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    /** A dash or "to" between the ends of a range. */
    public boolean skipRangeWord() {
        if (DateWords.joinsRange(next())) {
            at++;
            return true;
        }
        return false;
    }

    /** A year that may stand after a comma or "of"; without the year these are left alone. */
    public OptionalInt yearAfterComma() {
        int before = at;
        if (!skip(',') && !skip("of")) {
            skip("in");
        }
        OptionalInt year = year();
        if (year.isEmpty()) {
            at = before;
        }
        return year;
    }
}
