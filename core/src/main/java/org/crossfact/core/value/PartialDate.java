package org.crossfact.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date of which some parts may be unknown: {@code 2015}, {@code 2015-03}, {@code XXXX-01-05},
 * {@code 2016-11-XX}, {@code 201X}.
 *
 * @param year 1 to 9999; the first year of a decade or century; {@link #UNKNOWN}
 * @param month 1 to 12; 21 to 24 a season, 33 to 36 a quarter, 40 or 41 a half (EDTF); {@link #UNKNOWN}
 * @param day 1 to 31; {@link #UNKNOWN}
 * @param grain how fine the date is told, whether or not all parts are known
 */
public record PartialDate(int year, int month, int day, Grain grain) implements DateValue {

    /** Stands for a part that is not told; EDTF writes X. */
    public static final int UNKNOWN = -1;

    public static final int LAST_MONTH = 12;

    /** A day of which no part is known. */
    public static final PartialDate UNSURE = ofDay(UNKNOWN, UNKNOWN, UNKNOWN);

    /** Digits in ASCII only; unknown digits stand at the end of a year. */
    private static final Pattern EDTF = Pattern.compile(
            "(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?");

    /** @throws DateTimeException when no calendar has such a date */
    public PartialDate {
        if (!possible(year, month, day)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate ofCentury(int firstYear) {
        return new PartialDate(firstYear, UNKNOWN, UNKNOWN, Grain.CENTURY);
    }

    public static PartialDate ofDecade(int firstYear) {
        return new PartialDate(firstYear, UNKNOWN, UNKNOWN, Grain.DECADE);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, UNKNOWN, UNKNOWN, Grain.YEAR);
    }

    /** A month, season, quarter or half; the year may be {@link #UNKNOWN}. */
    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, UNKNOWN, month > LAST_MONTH ? Grain.SEASON : Grain.MONTH);
    }

    /** A day; year and month may be {@link #UNKNOWN}. */
    public static PartialDate ofDay(int year, int month, int day) {
        return new PartialDate(year, month, day, Grain.DAY);
    }

    public static PartialDate of(LocalDate date) {
        return ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether a calendar can hold these parts; 29 February without a year is possible. */
    public static boolean possible(int year, int month, int day) {
        if (year != UNKNOWN && (year < 1 || year > 9999)) {
            return false;
        }
        boolean plainMonth = month >= 1 && month <= LAST_MONTH;
        boolean partOfYear = PartOfYear.isOne(month);
        if (month != UNKNOWN && !plainMonth && !partOfYear) {
            return false;
        }
        if (day == UNKNOWN) {
            return true;
        }
        if (day < 1 || day > 31 || partOfYear) {
            return false;
        }
        return !plainMonth || day <= lastDay(year, month);
    }

    private static int lastDay(int year, int month) {
        return year == UNKNOWN
                ? java.time.Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth();
    }

    public boolean hasYear() {
        return year != UNKNOWN;
    }

    public boolean hasMonth() {
        return month != UNKNOWN;
    }

    public boolean hasDay() {
        return day != UNKNOWN;
    }

    /** The day itself when year, month and day are known. */
    public Optional<LocalDate> toLocalDate() {
        return grain == Grain.DAY && hasYear() && hasMonth() && hasDay()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** This date in the year {@code implied} when it has none of its own; empty when that year has no such day. */
    public Optional<PartialDate> inYear(int implied) {
        if (hasYear()) {
            return Optional.of(this);
        }
        return possible(implied, month, day)
                ? Optional.of(new PartialDate(implied, month, day, grain))
                : Optional.empty();
    }

    /** The same day or month in another year; empty when that year has no such day. */
    public Optional<PartialDate> movedTo(int other) {
        return possible(other, month, day) ? Optional.of(new PartialDate(other, month, day, grain)) : Optional.empty();
    }

    /** Another day of the same month; empty when that month has no such day. */
    public Optional<PartialDate> onDay(int other) {
        return possible(year, month, other) ? Optional.of(ofDay(year, month, other)) : Optional.empty();
    }

    /** What two dates tell alike, from the year down to where they part; as fine as the coarser of them. */
    public PartialDate shared(PartialDate other) {
        boolean years = year == other.year && yearsCovered() == other.yearsCovered();
        boolean months = years && month == other.month;
        return new PartialDate(
                years ? year : UNKNOWN,
                months ? month : UNKNOWN,
                months && day == other.day ? day : UNKNOWN,
                grain.compareTo(other.grain) < 0 ? grain : other.grain);
    }

    /** Whether no part that both know differs. */
    public boolean agreesWith(PartialDate other) {
        if (hasYear() && other.hasYear() && !yearsMeet(other)) {
            return false;
        }
        return (!hasMonth() || !other.hasMonth() || monthsMeet(other.month))
                && (!hasDay() || !other.hasDay() || day == other.day);
    }

    private boolean yearsMeet(PartialDate other) {
        return year <= other.year + other.yearsCovered() - 1 && other.year <= year + yearsCovered() - 1;
    }

    private int yearsCovered() {
        return grain == Grain.CENTURY ? 100 : grain == Grain.DECADE ? 10 : 1;
    }

    private boolean monthsMeet(int otherMonth) {
        return PartOfYear.overlap(month, otherMonth);
    }

    @Override
    public Optional<LocalDate> earliest() {
        if (!hasYear()) {
            return Optional.empty();
        }
        int first = hasMonth() ? PartOfYear.first(month) : 1;
        return Optional.of(LocalDate.of(year, 1, 1).plusMonths(first - 1L).plusDays(hasDay() ? day - 1L : 0));
    }

    @Override
    public Optional<LocalDate> latest() {
        if (!hasYear()) {
            return Optional.empty();
        }
        if (hasDay() && hasMonth()) {
            return Optional.of(LocalDate.of(year, month, day));
        }
        int last = hasMonth() ? PartOfYear.last(month) : LAST_MONTH;
        return Optional.of(
                LocalDate.of(year + yearsCovered() - 1, 1, 1).plusMonths(last).minusDays(1));
    }

    @Override
    public String edtf() {
        StringBuilder text = new StringBuilder(yearText());
        if (grain.compareTo(Grain.YEAR) > 0) {
            text.append('-').append(twoDigits(month));
        }
        if (grain == Grain.DAY) {
            text.append('-').append(twoDigits(day));
        }
        return text.toString();
    }

    private String yearText() {
        if (!hasYear()) {
            return "XXXX";
        }
        String digits = padded(year, 4);
        return switch (grain) {
            case CENTURY -> digits.substring(0, 2) + "XX";
            case DECADE -> digits.substring(0, 3) + "X";
            default -> digits;
        };
    }

    /** With noughts before it; formatting by pattern would cost more than all else about a date. */
    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    private static String twoDigits(int part) {
        return part == UNKNOWN ? "XX" : padded(part, 2);
    }

    /** Reads EDTF text of one date; empty when it is malformed or impossible. */
    public static Optional<PartialDate> parse(String edtf) {
        Matcher date = EDTF.matcher(edtf);
        if (!date.matches()) {
            return Optional.empty();
        }
        String yearText = date.group("year");
        Optional<String> monthText = Optional.ofNullable(date.group("month"));
        Optional<String> dayText = Optional.ofNullable(date.group("day"));
        Grain yearGrain = yearGrain(yearText);
        if (monthText.isPresent() && yearGrain != Grain.YEAR) {
            return Optional.empty();
        }
        int year = yearText.equals("XXXX") ? UNKNOWN : Integer.parseInt(yearText.replace('X', '0'));
        int month = monthText.map(PartialDate::part).orElse(UNKNOWN);
        int day = dayText.map(PartialDate::part).orElse(UNKNOWN);
        Grain grain = dayText.isPresent()
                ? Grain.DAY
                : monthText.isPresent() ? (month > LAST_MONTH ? Grain.SEASON : Grain.MONTH) : yearGrain;
        return possible(year, month, day) ? Optional.of(new PartialDate(year, month, day, grain)) : Optional.empty();
    }

    private static int part(String text) {
        return text.equals("XX") ? UNKNOWN : Integer.parseInt(text);
    }

    private static Grain yearGrain(String year) {
        if (year.equals("XXXX") || !year.endsWith("X")) {
            return Grain.YEAR;
        }
        return year.endsWith("XX") ? Grain.CENTURY : Grain.DECADE;
    }

    @Override
    public String toString() {
        return edtf();
    }
}
