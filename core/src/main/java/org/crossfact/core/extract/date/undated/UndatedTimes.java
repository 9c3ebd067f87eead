package org.crossfact.core.extract.date.undated;

import java.util.List;
import org.crossfact.core.extract.Recogniser;

/** The ways of telling a time that no calendar fixes. */
public final class UndatedTimes {

    private UndatedTimes() {}

    /** All of them, most telling first. */
    public static List<Recogniser> recognisers() {
        return List.of(
                new Habit(),
                new Frequency(),
                new WeekdayHabit(),
                new CountedLength(),
                new UncountedLength(),
                new VagueReference());
    }
}
