package org.crossfact.core.extract.people.article;

import org.crossfact.core.claim.Kinds;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Overlaps;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.value.Holding;

/** Lets one name have one reading: who holds an office is told as that alone; but one person may have several offices. */
public final class OneReadingEach {

    private static final int OFFICE = 0;
    private static final int ORGANISATION = 1;
    private static final int BARE_NAME = 2;

    private OneReadingEach() {}

    public static Refiner refiner() {
        return new Overlaps(OneReadingEach::rank, OneReadingEach::isOtherOffice);
    }

    private static int rank(Find<?> find) {
        if (find.kind() == (Object) Kinds.HOLDING) {
            return OFFICE;
        }
        return find.kind() == (Object) Kinds.ORGANISATION ? ORGANISATION : BARE_NAME;
    }

    private static boolean isOtherOffice(Find<?> kept, Find<?> find) {
        return kept.from() == find.from()
                && kept.to() == find.to()
                && PersonFinds.holding(kept)
                        .map(Holding::role)
                        .filter(role -> PersonFinds.holding(find)
                                .map(Holding::role)
                                .filter(second -> !second.equals(role))
                                .isPresent())
                        .isPresent();
    }
}
