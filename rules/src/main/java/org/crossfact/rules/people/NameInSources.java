package org.crossfact.rules.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.HoldingTime;
import org.crossfact.core.compare.OfficesOfSeveral;
import org.crossfact.core.compare.OrganisationNames;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** Sources of the same days spell the name in full of an office-holder in one way. */
public final class NameInSources implements KeyedRule<Holding> {

    private static final RuleCard CARD = RuleCard.of(
            "people/name-in-sources",
            Severity.WARNING,
            "Sources spell the name of one office-holder in two ways",
            "Two names in full for one office are a slip of one letter apart, which no other transliteration explains,"
                    + " so one of the sources has it wrong.",
            "Two persons with nearly the same name may hold the same office in two places.");

    /** So many names of the same initials in one office are those of many persons. */
    private static final int MOST_NAMES = 12;

    /** Where a body is not told, an office of the same name elsewhere may be meant over more days. */
    private static final int MOST_DAYS = 31;

    private static final int DAYS_OF_STORY = 7;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    /** The office and the initials, which are hardly ever mistaken. */
    @Override
    public Optional<String> key(FactSheet sheet, Claim<Holding> claim) {
        return claim.value()
                .filter(holding ->
                        !claim.isBoilerplate() && claim.about().words().isEmpty())
                .flatMap(holding -> initials(holding.person()).map(initials -> holding.role() + "|" + initials));
    }

    private static Optional<String> initials(PersonName person) {
        String given = NameSpelling.plain(person.given());
        String family = NameSpelling.plain(person.family());
        return given.isEmpty() || family.isEmpty()
                ? Optional.empty()
                : Optional.of(given.substring(0, 1) + family.charAt(0));
    }

    /** The name that more sources have, against one that a single source has. */
    @Override
    public Stream<Conflict<Holding>> subjects(Meeting<Holding> meeting) {
        List<Side<Holding>> sides =
                Sides.bestFirst(meeting, statement -> person(statement).canonical());
        return sides.size() > MOST_NAMES
                ? Stream.empty()
                : Sides.firstConflict(
                        meeting.key(),
                        sides,
                        (usual, rare) -> rare.support() == 1 && isSlip(rare, usual),
                        Reason.VALUES_DIFFER);
    }

    private static boolean isSlip(Side<Holding> rare, Side<Holding> usual) {
        return rare.statements().stream()
                .allMatch(one -> usual.statements().stream()
                                .allMatch(other -> !one.claim()
                                        .article()
                                        .equals(other.claim().article()))
                        && usual.statements().stream()
                                .anyMatch(other -> isOneOffice(one, other, usual.support()) && isSlip(one, other)));
    }

    private static boolean isSlip(Statement<Holding> one, Statement<Holding> other) {
        PersonName left = person(one);
        PersonName right = person(other);
        boolean doubled = left.given().equals(right.given()) && NameSlips.inDoubling(left.family(), right.family());
        boolean sure = !holding(one).of().isEmpty()
                && !holding(other).of().isEmpty()
                && !OfficesOfSeveral.has(holding(one).role());
        return doubled
                || NameSlips.inSurnameOfOnePerson(left, right, sure)
                || NameSlips.inGivenNameOfOnePerson(left, right);
    }

    /**
     * Two bodies that agree, or articles of one time about an office of a single holder; with a frequent surname, of the
     * same days, where several sources have the other given name.
     */
    private static boolean isOneOffice(Statement<Holding> one, Statement<Holding> other, int support) {
        String left = holding(one).of();
        String right = holding(other).of();
        boolean told = !left.isEmpty() && !right.isEmpty();
        boolean rare = !NameComparer.isFrequent(person(one).family())
                || !OfficesOfSeveral.has(holding(one).role());
        boolean near = HoldingTime.areWithin(rare ? MOST_DAYS : DAYS_OF_STORY, one, other);
        boolean tied = rare || (support > 1 && NameSlips.areGivenNamesASlipApart(person(one), person(other)));
        return OrganisationNames.agree(left, right) && (told || (tied && near));
    }

    private static Holding holding(Statement<Holding> statement) {
        return statement.claim().value().orElseThrow();
    }

    private static PersonName person(Statement<Holding> statement) {
        return holding(statement).person();
    }

    @Override
    public Optional<Judgement> judge(Conflict<Holding> conflict) {
        Side<Holding> usual = conflict.sides().get(0);
        Side<Holding> rare = conflict.sides().get(1);
        String office = OfficeLabel.of(holding(rare.statements().get(0)));
        String message = office + ": " + rare.value() + ", but " + usual.value() + Sides.where(usual);
        return Optional.of(conflict.judgement(message, office)
                .withSuggestions(Evidences.proposals(
                        conflict, side -> side.statements().get(0).claim().quote())));
    }
}
