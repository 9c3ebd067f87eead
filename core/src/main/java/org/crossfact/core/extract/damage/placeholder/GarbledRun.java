package org.crossfact.core.extract.damage.placeholder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.damage.candidate.DateAround;
import org.crossfact.core.extract.damage.candidate.Dates;
import org.crossfact.core.extract.damage.candidate.NumberEnd;

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

    /** A placeholder that was taken for a number of millions. */
    private static final String DECIMAL = "6.5438+";

    private static final String ORDINAL = "(?<=[0-9])(st|nd|rd|th)$";
    private static final int DIGITS_OF_YEAR = 4;
    private static final int MOST_DIGITS = 7;
    private static final int LONGEST_TEXT = 60;

    /** The run that token {@code at} betrays; empty when the digits belong to a time stamp, an id or a program. */
    static Optional<GarbledRun> at(Scan scan, int at) {
        return RunEnds.at(scan, at)
                .filter(ends -> !CodeAround.isCode(scan, ends.from(), ends.to()))
                .filter(ends -> scan.span(ends.from(), ends.to()).length() <= LONGEST_TEXT)
                .map(ends -> of(scan, ends.from(), ends.to()));
    }

    private static GarbledRun of(Scan scan, int from, int to) {
        boolean beheaded = scan.token(from).text().equals(Placeholder.BEHEADED);
        String run = (beheaded ? "6" : "")
                + scan.text(from, to)
                        .replace(" ", "")
                        .replace(DECIMAL, Placeholder.DIGITS + "+")
                        .replaceAll(ORDINAL, "");
        List<String> decodings = Placeholder.decode(run);
        DateAround near = DateAround.before(scan, from);
        DateAround before = near.isNone() ? yearBeforeComma(scan, from, to).orElse(near) : near;
        DateAround after = DateAround.after(scan, to);
        boolean year = !after.hasMonth() && decodings.stream().anyMatch(GarbledRun::isYear);
        DateAround behind = year ? DateAround.bareBehindYear(scan, to, before).orElse(after) : after;
        return new GarbledRun(scan, from, to, beheaded, decodings, before, behind);
    }

    /** "In 2011, 65438+00, the minister ...": the year of digits that count nothing. */
    private static Optional<DateAround> yearBeforeComma(Scan scan, int from, int to) {
        boolean apart = scan.token(from - 1).is(',') && NumberEnd.isClosedByMark(scan, to);
        return Optional.of(DateAround.before(scan, from - 1))
                .filter(year -> apart && year.hasYear() && !year.hasMonth());
    }

    /** A year, whole or with its orphaned digit behind it. */
    private static boolean isYear(String decoding) {
        return decoding.length() >= DIGITS_OF_YEAR
                && decoding.length() <= MOST_DIGITS
                && Dates.isYear(decoding.substring(0, DIGITS_OF_YEAR));
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
        String text = text().toLowerCase(Locale.ROOT)
                .replace(",", "")
                .replace(" ", "")
                .replace(DECIMAL, Placeholder.DIGITS + "+");
        return text.contains("/" + Placeholder.WORD + "-0")
                || text.contains(Placeholder.DIGITS + "+0")
                || text.contains(Placeholder.DIGITS + "+1")
                || (text.endsWith(Placeholder.DIGITS + "+") && scan.token(to).isWord());
    }
}
