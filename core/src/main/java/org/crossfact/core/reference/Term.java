package org.crossfact.core.reference;

import java.time.LocalDate;
import java.util.List;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;

/**
 * A term of office. Dates that are told by year or month alone leave open when in it the term began and ended.
 *
 * @param row what a table says, with its place and source
 * @param names the holder's name and other names
 * @param earliest the first day on which it may have begun
 * @param begun the day on which it had begun for certain
 * @param ending the last day on which it went on for certain
 * @param latest the last day on which it may have gone on, as far as the table knows
 * @param open whether it goes on after what the table knows
 */
public record Term(
        Statement<Holding> row,
        List<PersonName> names,
        LocalDate earliest,
        LocalDate begun,
        LocalDate ending,
        LocalDate latest,
        boolean open) {

    public Term {
        names = List.copyOf(names);
    }

    public Holding holding() {
        return row.claim().value().orElseThrow();
    }

    /** Whether the office was held all the time from one day to another. */
    boolean covers(LocalDate from, LocalDate to) {
        return !begun.isAfter(from) && !ending.isBefore(to);
    }

    /** Whether the office may have been held at some time from one day to another. */
    boolean mayTouch(LocalDate from, LocalDate to) {
        return !earliest.isAfter(to) && (open || !latest.isBefore(from));
    }
}
