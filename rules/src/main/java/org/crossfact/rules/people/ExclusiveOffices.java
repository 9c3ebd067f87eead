package org.crossfact.rules.people;

import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.compare.HoldingMarks;
import org.crossfact.core.compare.OrganisationNames;
import org.crossfact.core.lexicon.WordGroups;
import org.crossfact.core.value.Holding;

/** Knows of which offices of one body a person has only one at a time. */
final class ExclusiveOffices {

    private static final WordGroups GROUPS = WordGroups.withoutNames(ExclusiveOffices.class, "exclusive-offices.txt");

    private ExclusiveOffices() {}

    /** Whether the claim tells of a person with given name who is in office in a body that is told. */
    static boolean isTold(Claim<Holding> claim) {
        return !claim.isBoilerplate()
                && claim.modality() == Modality.ASSERTED
                && !claim.recogniser().equals(HoldingMarks.STATED_BY)
                && claim.value().filter(ExclusiveOffices::isWhole).isPresent();
    }

    private static boolean isWhole(Holding holding) {
        return holding.state() == Holding.State.CURRENT
                && !holding.person().given().isEmpty()
                && !holding.of().isEmpty();
    }

    /** Whether nobody has both offices. */
    static boolean exclude(Holding one, Holding other) {
        return !one.role().equals(other.role())
                && GROUPS.share(one.role(), other.role())
                && OrganisationNames.agree(one.of(), other.of());
    }
}
