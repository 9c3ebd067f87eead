package org.crossfact.core.extract.page.publication;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfact.core.document.Token;
import org.crossfact.core.value.PartialDate;

/** Reads the day of a line beside a text in the forms that no text has: parts in any order, two digits of the year, lost spaces. */
final class LineForms {

    /** Between a number and a letter, and between a year and a time of day. */
    private static final Pattern LOST_SPACE =
            Pattern.compile("(?<=\\d)(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\b(?:19|20)\\d\\d,?)(?=\\d\\d?:\\d\\d)"
                    + "|(?<=\\b(?:19|20)\\d\\d)(?=\\p{Ll}{2})");

    private LineForms() {}

    /**
     * The day; empty where none of the forms holds.
     *
     * @param line the words of the line
     * @param tokens its tokens
     */
    static Optional<PartialDate> read(String line, List<Token> tokens) {
        return ScatteredDay.read(tokens).or(() -> ShortYear.read(line)).or(() -> glued(line));
    }

    /** "24 Jun 2021Last updated", "12 March 201310:42", "Feb 28, 2021,09:15am", "19 May 2021timer5 min". */
    private static Optional<PartialDate> glued(String line) {
        String parted = LOST_SPACE.matcher(line).replaceAll(" ");
        return parted.length() == line.length()
                ? Optional.empty()
                : DateFinder.all(parted).stream()
                        .map(DateFinder::days)
                        .filter(days -> days.size() == 1 && days.get(0).hasYear())
                        .map(days -> days.get(0))
                        .findFirst();
    }
}
