package org.crossfact.core.extract.date.undated;

import java.util.Optional;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;

/** Makes finds of times that no calendar fixes. */
final class UndatedFinds {

    private UndatedFinds() {}

    static Find<When> find(String recogniser, int from, int to, When when) {
        return Find.printed(Kinds.DATE, from, to, recogniser, when);
    }

    /** A time that only TIMEX3 can write. */
    static Optional<Find<When>> timex(String recogniser, int from, int to, String timex) {
        return Optional.of(find(recogniser, from, to, When.timex(new Undated(), timex)));
    }
}
