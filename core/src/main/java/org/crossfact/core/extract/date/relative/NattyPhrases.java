package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * The one place that calls Natty. It sees short, clean spans only, with an explicit reference date and zone; an answer
 * that does not come from the whole span, is explicit about a time of day, or offers several dates is refused. Natty is
 * loaded on the first call, because it needs some tenths of a second. One thread calls it at a time: it looks its holidays
 * up through one {@link java.util.ServiceLoader} for all, which two threads break.
 */
final class NattyPhrases {

    /** Longer spans are refused: Natty's time grows with them, worse on digit runs. */
    private static final int LONGEST_SPAN = 40;

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    /** The day that {@code phrase} means when it is said on {@code anchor}. */
    Optional<LocalDate> resolve(String phrase, LocalDate anchor) {
        if (phrase.length() > LONGEST_SPAN) {
            return Optional.empty();
        }
        // noon, so that no zone can move the day
        Date reference = Date.from(anchor.atTime(12, 0).toInstant(ZoneOffset.UTC));
        List<DateGroup> groups = parse(phrase, reference);
        if (groups.size() != 1) {
            return Optional.empty();
        }
        DateGroup group = groups.get(0);
        boolean whole = group.getText().equalsIgnoreCase(phrase);
        boolean oneDay = group.getDates().size() == 1 && !group.isRecurring();
        return whole && oneDay
                ? Optional.of(group.getDates()
                        .get(0)
                        .toInstant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                : Optional.empty();
    }

    private static List<DateGroup> parse(String phrase, Date reference) {
        synchronized (NattyPhrases.class) {
            return new Parser(UTC).parse(phrase, reference);
        }
    }
}
