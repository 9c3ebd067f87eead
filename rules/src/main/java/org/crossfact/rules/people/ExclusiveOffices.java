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
    private static final Lexicon HEADS = Lexicon.load(ExclusiveOffices.class, "titles-of-heads.txt");
    private static final WordGroups WITHOUT_BODY =
            WordGroups.withoutNames(ExclusiveOffices.class, "exclusive-without-body.txt");
    private static final WordGroups TOGETHER =
            WordGroups.withoutNames(ExclusiveOffices.class, "offices-held-together.txt");
    private static final Lexicon CHANGES = Lexicon.load(ExclusiveOffices.class, "changes-of-office.txt");
    private static final List<String> DEPUTIES = List.of("deputy ", "vice ", "lieutenant ");

    private ExclusiveOffices() {}

    /**
     * Whether the claim tells of a person who is in office, and of no change of office. What the holder plans or denies does
     * not touch the office: "Minister X will not come".
     */
    static boolean isTold(FactSheet sheet, Claim<Holding> claim) {
        return !claim.isBoilerplate()
                && claim.modality() != Modality.CONDITIONAL
                && !claim.recogniser().equals(HoldingMarks.STATED_BY)
                && claim.value()
                        .filter(holding -> holding.state() == Holding.State.CURRENT)
                        .isPresent()
                && sheet.sentenceOf(claim).filter(ExclusiveOffices::tellsChange).isEmpty();
    }

    private static boolean tellsChange(Sentence sentence) {
        return Wording.has(sentence, CHANGES::contains);
    }

    /** Whether nobody has both offices. Some, such as seats of a government and deputies, exclude each other without a told body too. */
    static boolean exclude(Holding one, Holding other) {
        boolean bodies = !one.of().isEmpty() && !other.of().isEmpty();
        boolean apart = WITHOUT_BODY.share(one.role(), other.role())
                || isDeputy(one, other)
                || isDeputy(other, one)
                || (bodies && (areTitlesOfHead(one, other) || GROUPS.share(one.role(), other.role())));
        return apart
                && !one.role().equals(other.role())
                && !TOGETHER.share(one.role(), other.role())
                && OrganisationNames.agree(one.of(), other.of());
    }

    /** Why both offices stand out; two titles of the head of a body may both be right, but readers take them for two posts. */
    static String why(Holding one, Holding other) {
        return areTitlesOfHead(one, other)
                ? "both are titles for the head of a body, and may be renderings of one"
                : "one person does not have both offices of one body at a time";
    }

    /** What to do about it, before the two offices are named. */
    static String advice(Holding one, Holding other) {
        return areTitlesOfHead(one, other) ? "use one title" : "find out which office it is, or say when";
    }

    private static boolean areTitlesOfHead(Holding one, Holding other) {
        return HEADS.contains(one.role()) && HEADS.contains(other.role());
    }

    /** "deputy mayor" of "mayor"; deputies are called by the office itself where several have it, and in short. */
    private static boolean isDeputy(Holding deputy, Holding office) {
        return !OfficesOfSeveral.has(office.role())
                && !office.person().given().isEmpty()
                && DEPUTIES.stream().anyMatch(word -> deputy.role().equals(word + office.role()));
    }
}
