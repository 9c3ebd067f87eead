package org.crossfact.rules.events;

import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.ProperName;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.MeetingRule;

/** Articles that tell one thing in the same words must name the same person, organisation or place. */
public final class NamesAgree implements MeetingRule<ProperName> {

    private static final RuleCard CARD = RuleCard.of(
            "events/names-agree",
            Severity.WARNING,
            "Sources name different persons, organisations or places for the same thing",
            "Everything around the names is the same, so one of them was probably put in by mistake.",
            "One bearer may go by both names, the articles may tell of two of several who took part, or of two events"
                    + " that are told in the same words.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<ProperName> kind() {
        return Kinds.NAME;
    }

    @Override
    public Optional<Judgement> judge(Conflict<ProperName> conflict) {
        return Optional.of(conflict.judgement(message(conflict), "")
                .withSuggestions(
                        Evidences.replacements(conflict, conflict.sides().get(0).value())));
    }

    private static String message(Conflict<ProperName> conflict) {
        String names = conflict.sides().stream().map(Conflict.Side::value).collect(Collectors.joining(" and "));
        return "Sources name " + names + Evidences.ofWhat(conflict);
    }
}
