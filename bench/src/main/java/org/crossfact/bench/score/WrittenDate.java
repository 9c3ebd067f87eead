package org.crossfact.bench.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a plainly written date out of a note: the first month, day and year it names. Independent of what is scored. */
final class WrittenDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?(?: +(\\d{1,2})(?:st|nd|rd|th)?\\b(?! *\\d))?");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");

    private WrittenDate() {}

    /** The date as EDTF; empty when there is neither month nor year. */
    static Optional<String> edtf(String note) {
        Matcher month = MONTH.matcher(note);
        Matcher year = YEAR.matcher(note);
        String years = year.find() ? year.group() : "XXXX";
        if (!month.find()) {
            return years.startsWith("X") ? Optional.empty() : Optional.of(years);
        }
        int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
        String months = String.format(Locale.ROOT, "%s-%02d", years, number);
        return Optional.of(
                month.group(2) == null
                        ? months
                        : String.format(Locale.ROOT, "%s-%02d", months, Integer.parseInt(month.group(2))));
    }
}
