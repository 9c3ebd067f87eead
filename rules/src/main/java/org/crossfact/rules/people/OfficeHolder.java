package org.crossfact.rules.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.ReferenceRule;

/** The holder of an office is the one whom a reference pack attests for that time. */
public final class OfficeHolder implements ReferenceRule<Holding> {

    private static final RuleCard CARD = RuleCard.of(
            "people/office-holder",
            Severity.ERROR,
            "Another person held the office at that time",
            "A reference pack attests somebody else in this office at the time that the article speaks of. The name, the "
                    + "office or the date is wrong.",
            "The pack may lack a short term or an acting holder, or the sentence may speak of another time than its date.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    @Override
    public Optional<Judgement> judge(Conflict<Holding> conflict) {
        Side<Holding> told = conflict.sides().get(conflict.sides().size() - 1);
        List<Side<Holding>> attested =
                conflict.sides().subList(0, conflict.sides().size() - 1);
        String names = attested.stream().map(Side::value).distinct().sorted().collect(Collectors.joining(", "));
        Statement<Holding> row = attested.get(0).statements().get(0);
        List<Evidence> evidence =
                conflict.suspectsFirst().<Evidence>map(Evidences::of).toList();
        return Optional.of(Judgement.of(
                        office(told) + ": " + printed(told) + ", but " + names + " at that time in '"
                                + row.claim().article() + "'",
                        Confidence.HIGH,
                        evidence)
                .withValues(Evidences.values(conflict))
                .withSuggestions(suggestions(told, attested))
                .withReasons(Evidences.whyCompared(conflict, office(told))));
    }

    private static String printed(Side<Holding> told) {
        return told.statements().get(0).claim().quote();
    }

    private static String office(Side<Holding> told) {
        return OfficeLabel.of(told.statements().get(0).claim().value().orElseThrow());
    }

    /** Of several holders at that time none is the one to write. */
    private static List<Suggestion> suggestions(Side<Holding> told, List<Side<Holding>> attested) {
        List<String> names = attested.stream().map(Side::value).distinct().toList();
        Stream<Evidence> places = told.statements().stream().map(Evidences::of);
        return names.size() == 1
                ? places.map(place -> Suggestion.replace(place, names.get(0))).toList()
                : names.stream().map(Suggestion::of).toList();
    }
}
