package org.crossfact.rules.events;

import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Stance;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.MeetingRule;

/** Articles of one story that tell one thing in the same words must not choose words that exclude each other. */
public final class OutcomesAgree implements MeetingRule<Stance> {

    private static final RuleCard CARD = RuleCard.of(
            "events/outcomes-agree",
            Severity.WARNING,
            "Sources say opposite things of the same event",
            "Something cannot have risen and fallen, or be a film and a book. One of the words was probably mixed up.",
            "The articles may speak of two events that are told in the same words, or of two parts of one thing.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Stance> kind() {
        return Kinds.STANCE;
    }

    @Override
    public Optional<Judgement> judge(Conflict<Stance> conflict) {
        return Optional.of(conflict.judgement(message(conflict), ""));
    }

    private static String message(Conflict<Stance> conflict) {
        String words = conflict.sides().stream()
                .map(side -> "\u201c" + side.statements().get(0).claim().quote() + "\u201d")
                .distinct()
                .collect(Collectors.joining(" and "));
        return "Sources say " + words + Evidences.ofWhat(conflict);
    }
}
