package org.crossfact.rules.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Writes a date as an English article would, with the parts that its words state. */
final class DateInWords {

    /** The shape of a date whose day stands before its month. */
    private static final String DAY_FIRST = "1 January";

    private DateInWords() {}

    /**
     * @param when the date
     * @param printed the words it is to replace: a day that stands before its month stays there
     */
    static String of(When when, String printed) {
        boolean withYear = when.stated().contains(DatePart.YEAR);
        return when.date() instanceof DateInterval stretch
                ? of(stretch.from(), withYear, printed) + " to " + of(stretch.to(), withYear, printed)
                : when.single().map(date -> of(date, withYear, printed)).orElseGet(when.date()::edtf);
    }

    /** A date by itself, with all that is known of it. */
    static String of(DateValue date) {
        return date instanceof PartialDate known ? of(known, true, DAY_FIRST) : date.edtf();
    }

    static String of(LocalDate day) {
        return of(PartialDate.of(day));
    }

    private static String of(PartialDate date, boolean yearStated, String printed) {
        if (!date.hasMonth()) {
            return yearInWords(date);
        }
        boolean withYear = date.hasYear() && yearStated;
        String month = month(date.month());
        if (date.grain() != Grain.DAY || !date.hasDay()) {
            return withYear ? month + " " + date.year() : month;
        }
        return isDayFirst(printed)
                ? date.day() + " " + month + (withYear ? " " + date.year() : "")
                : month + " " + date.day() + (withYear ? ", " + date.year() : "");
    }

    private static String yearInWords(PartialDate date) {
        boolean years = date.grain() == Grain.DECADE || date.grain() == Grain.CENTURY;
        return years ? date.year() + "s" : date.edtf();
    }

    private static String month(int number) {
        return switch (number) {
            case 21 -> "spring";
            case 22 -> "summer";
            case 23 -> "autumn";
            case 24 -> "winter";
            case 33 -> "first quarter";
            case 34 -> "second quarter";
            case 35 -> "third quarter";
            case 36 -> "fourth quarter";
            case 40 -> "first half";
            case 41 -> "second half";
            default -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }

    /** Whether one or two digits stand before the first capital that follows them: "12 September", "the 4th of July". */
    private static boolean isDayFirst(String printed) {
        int start = 0;
        while (start < printed.length() && !Character.isDigit(printed.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < printed.length() && Character.isDigit(printed.charAt(end))) {
            end++;
        }
        int next = end;
        while (next < printed.length()
                && (printed.charAt(next) == ' ' || Character.isLowerCase(printed.charAt(next)))) {
            next++;
        }
        boolean capital = next < printed.length() && Character.isUpperCase(printed.charAt(next));
        return end > start && end - start <= 2 && next > end && capital;
    }
}
