package org.crossfact.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.StatedDate;

/**
 * What front matter or a record states of its article.
 *
 * @param notes what cannot be understood of it
 */
public record Stated(Metadata metadata, List<String> notes) {

    public Stated {
        notes = List.copyOf(notes);
    }

    /**
     * Gathers what is stated.
     *
     * @param value what is stated of a field; empty when nothing is
     * @param where what states it: "front matter"
     */
    public static Stated in(String where, Function<Field, String> value) {
        List<StatedDate> dates = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Field field : List.of(Field.DATE, Field.UPDATED)) {
            String written = value.apply(field).strip();
            if (!written.isEmpty()) {
                String date = WrittenDate.iso(written);
                dates.add(new StatedDate(date, field == Field.UPDATED, "stated in the " + where));
                noteUnlessDay(where, date).ifPresent(notes::add);
            }
        }
        return new Stated(
                new Metadata(
                        value.apply(Field.TITLE),
                        value.apply(Field.AUTHOR),
                        value.apply(Field.SOURCE),
                        dates,
                        value.apply(Field.URL),
                        value.apply(Field.LANGUAGE),
                        0),
                notes);
    }

    /** What to tell the user of a stated date that is no day, month or year; it is never mended. */
    public static Optional<String> noteUnlessDay(String where, String date) {
        return Metadata.day(date).isPresent()
                ? Optional.empty()
                : Optional.of("its " + where + " gives the date '" + shortened(date)
                        + "', which is none or can be read in two ways; expected a date such as 2023-07-27");
    }

    private static String shortened(String written) {
        int most = 40;
        return written.length() <= most ? written : written.substring(0, most) + "…";
    }
}
