package org.crossfact.rules.people;

import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.compare.HoldingMarks;
import org.crossfact.core.compare.OrganisationNames;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.WordGroups;
import org.crossfact.core.value.Holding;

/** Knows of which offices of one body a person has only one at a time. */
final class ExclusiveOffices {

    private static final WordGroups GROUPS = WordGroups.withoutNames(ExclusiveOffices.class, "exclusive-offices.txt");

    private static final Lexicon CHANGES = Lexicon.load(ExclusiveOffices.class, "changes-of-office.txt");

    private static final WordGroups TOGETHER =
            WordGroups.withoutNames(ExclusiveOffices.class, "offices-held-together.txt");

    private ExclusiveOffices() {}

    /** Whether the claim tells of a person who is in office in a body that is told, and of no change of office. */
    static boolean isTold(FactSheet sheet, Claim<Holding> claim) {
        return !claim.isBoilerplate()
                && claim.modality() == Modality.ASSERTED
                && !claim.recogniser().equals(HoldingMarks.STATED_BY)
                && claim.value().filter(ExclusiveOffices::isWhole).isPresent()
                && sheet.sentenceOf(claim).filter(ExclusiveOffices::tellsChange).isEmpty();
    }

    private static boolean tellsChange(Sentence sentence) {
        return Wording.has(sentence, CHANGES::contains);
    }

    private static boolean isWhole(Holding holding) {
        return holding.state() == Holding.State.CURRENT && !holding.of().isEmpty();
    }

    /** Whether nobody has both offices. */
    static boolean exclude(Holding one, Holding other) {
        return !one.role().equals(other.role())
                && GROUPS.share(one.role(), other.role())
                && !TOGETHER.share(one.role(), other.role())
                && OrganisationNames.agree(one.of(), other.of());
    }
}
