package org.crossfact.core.extract.page.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.extract.date.DateWords;
import org.crossfact.core.value.PartialDate;

/** Reads a line that holds a date with two digits of the year, as pages print their own: "31.07.18", "2 Mar 20". */
final class ShortYear {

    private static final Pattern DATE = Pattern.compile("(?<![\\d.])(?<day>\\d{1,2})"
            + "(?:\\.(?<month>\\d{1,2})\\.(?=\\d{2}(?! *\\d))|[ -](?<named>\\p{L}{3,9})\\.?[ -]['\u2019]?(?=\\d{2}(?! *[\\p{L}\\d])))"
            + "(?<year>\\d{2})(?![\\d.:])");

    /** No page is older than the web, and none is of a time to come. */
    private static final int FIRST_YEAR = 1990;

    private static final int CENTURY = 100;
    private static final int LATER_CENTURY = 2000;

    /** Where a later date would be told in full. */
    private static final int LAST_YEAR = 2049;

    private ShortYear() {}

    /** The day; empty where there is none, or its century is open. */
    static Optional<PartialDate> read(String line) {
        Matcher date = DATE.matcher(line);
        if (!date.find()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(date.group("day"));
        int month = date.group("month") == null
                ? DateWords.monthNamed(date.group("named")).orElse(0)
                : Integer.parseInt(date.group("month"));
        int year = LATER_CENTURY + Integer.parseInt(date.group("year"));
        int meant = year > LAST_YEAR ? year - CENTURY : year;
        return meant >= FIRST_YEAR && PartialDate.possible(meant, month, day)
                ? Optional.of(PartialDate.ofDay(meant, month, day))
                : Optional.empty();
    }
}
