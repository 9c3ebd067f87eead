package org.crossfact.rules.people;

import java.util.List;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.compare.HoldingMarks;
import org.crossfact.core.compare.OfficesOfSeveral;
import org.crossfact.core.compare.OrganisationNames;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.lexicon.WordGroups;
import org.crossfact.core.value.Holding;

/** Knows of which offices of one body a person has only one at a time. */
final class ExclusiveOffices {

    private static final WordGroups GROUPS = WordGroups.withoutNames(ExclusiveOffices.class, "exclusive-offices.txt");
    private static final WordGroups SEATS = WordGroups.withoutNames(ExclusiveOffices.class, "seats-of-governments.txt");
    private static final WordGroups TOGETHER =
            WordGroups.withoutNames(ExclusiveOffices.class, "offices-held-together.txt");
    private static final Lexicon CHANGES = Lexicon.load(ExclusiveOffices.class, "changes-of-office.txt");
    private static final List<String> DEPUTIES = List.of("deputy ", "vice ");

    private ExclusiveOffices() {}

    /** Whether the claim tells of a person who is in office, and of no change of office. */
    static boolean isTold(FactSheet sheet, Claim<Holding> claim) {
        return !claim.isBoilerplate()
                && claim.modality() == Modality.ASSERTED
                && !claim.recogniser().equals(HoldingMarks.STATED_BY)
                && claim.value()
                        .filter(holding -> holding.state() == Holding.State.CURRENT)
                        .isPresent()
                && sheet.sentenceOf(claim).filter(ExclusiveOffices::tellsChange).isEmpty();
    }

    private static boolean tellsChange(Sentence sentence) {
        return Wording.has(sentence, CHANGES::contains);
    }

    /** Whether nobody has both offices. Seats of a government, and deputies, exclude each other without a told body too. */
    static boolean exclude(Holding one, Holding other) {
        boolean bodies = !one.of().isEmpty() && !other.of().isEmpty();
        boolean apart = SEATS.share(one.role(), other.role())
                || isDeputy(one.role(), other.role())
                || isDeputy(other.role(), one.role())
                || (bodies && GROUPS.share(one.role(), other.role()));
        return apart
                && !one.role().equals(other.role())
                && !TOGETHER.share(one.role(), other.role())
                && OrganisationNames.agree(one.of(), other.of());
    }

    /** "deputy mayor" of "mayor"; where several have an office, deputies are called by it. */
    private static boolean isDeputy(String deputy, String office) {
        return !OfficesOfSeveral.has(office) && DEPUTIES.stream().anyMatch(word -> deputy.equals(word + office));
    }
}
