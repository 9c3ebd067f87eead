package org.crossfact.rules.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** An office-holder's name is not read in another language in one place: "Moon Jae-in" is no "Wen Zaiyin". */
public final class NameInCharacters implements KeyedRule<Holding> {

    private static final RuleCard CARD = RuleCard.of(
            "people/name-in-characters",
            Severity.WARNING,
            "Name of an office-holder read in another language",
            "The characters of a Japanese or Korean name are read in Chinese, as machines do that translate from"
                    + " Chinese, and no reader knows who is meant.",
            "The office may have passed to a person whose name happens to have such a reading.");

    /** So many names in one office are those of many holders. */
    private static final int MOST_NAMES = 12;

    private static final NameComparer NAMES = new NameComparer();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    @Override
    public Optional<String> key(FactSheet sheet, Claim<Holding> claim) {
        return claim.value()
                .filter(holding -> !claim.isBoilerplate() && !holding.of().isEmpty())
                .filter(holding -> !holding.person().given().isEmpty())
                .map(Holding::office);
    }

    /** The first two names of which one can be the other one's characters; the better supported one comes first. */
    @Override
    public Stream<Conflict<Holding>> subjects(Meeting<Holding> meeting) {
        List<Side<Holding>> sides =
                Sides.bestFirst(meeting, statement -> person(statement).name());
        if (sides.size() > MOST_NAMES) {
            return Stream.empty();
        }
        return Sides.firstConflict(
                meeting.key(), sides, (best, other) -> areReadings(person(best), person(other)), Reason.MISREAD);
    }

    /** Two given names of one surname are judged by {@link GivenNameAgrees}. */
    private static boolean areReadings(PersonName one, PersonName other) {
        return !NameComparer.areSpellings(one.family(), other.family())
                && NAMES.compare(one, other).equals(Comparison.compatible(Reason.MISREAD));
    }

    private static PersonName person(Side<Holding> side) {
        return person(side.statements().get(0));
    }

    private static PersonName person(Statement<Holding> statement) {
        return statement.claim().value().orElseThrow().person();
    }

    @Override
    public Optional<Judgement> judge(Conflict<Holding> conflict) {
        Side<Holding> best = conflict.sides().get(0);
        Side<Holding> suspect = conflict.sides().get(1);
        String office =
                OfficeLabel.of(suspect.statements().get(0).claim().value().orElseThrow());
        String message = office + ": " + suspect.value() + " and " + best.value() + " can be one name in two languages";
        return Optional.of(
                conflict.judgement(message, office).withSuggestions(Evidences.proposals(conflict, Side::value)));
    }
}
