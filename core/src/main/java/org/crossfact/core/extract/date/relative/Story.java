package org.crossfact.core.extract.date.relative;

import java.util.Optional;
import org.crossfact.core.extract.Find;
import org.crossfact.core.value.Grain;

/** Remembers, while a text is read, which dates it told last; one instance reads one text. */
final class Story {

    /** A date told longer ago, in tokens, is no longer in the reader's mind. */
    private static final int MEMORY = 120;

    /** A month without a day is told by the way, unless the day follows at once: "in May 2019, on the 20th". */
    private static final int MEMORY_OF_MONTH = 30;

    private Optional<Told> year = Optional.empty();
    private int yearAt;
    private Optional<Told> month = Optional.empty();
    private int monthAt;

    /** Takes note of the date that a find at token {@code at} tells, if it tells one. */
    void tell(Find<?> find, int at) {
        Optional<Told> told = Told.by(find);
        if (told.filter(one -> one.date().hasYear() || one.isUnsure()).isPresent()) {
            year = told;
            yearAt = at;
        }
        if (told.filter(one -> one.date().hasMonth() || one.leavesMonthOpen()).isPresent()) {
            month = told;
            monthAt = at;
        }
    }

    /** The date with a year that was told last, however long ago. */
    Optional<Told> lastYear() {
        return year;
    }

    /** The date with a year that is in force at token {@code at}. */
    Optional<Told> year(int at) {
        return at - yearAt > MEMORY ? Optional.empty() : year;
    }

    /** The date with a month that is in force at token {@code at}. */
    Optional<Told> month(int at) {
        return month.filter(told -> at - monthAt <= (told.date().grain() == Grain.DAY ? MEMORY : MEMORY_OF_MONTH));
    }
}
