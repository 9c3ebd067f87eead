package org.crossfact.rules.events;

import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.When;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.MeetingRule;

/** Articles that tell one event in the same words must date it to days that can be one. */
public final class DatesAgree implements MeetingRule<When> {

    private static final RuleCard CARD = RuleCard.of(
            "events/dates-agree",
            Severity.WARNING,
            "Sources date the same event differently",
            "An event happened once. Readers who see both dates trust neither article.",
            "The articles may tell of two events that are told in the same words, as those of a series are, or of the"
                    + " day of an announcement and the day of the event.");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<When> kind() {
        return Kinds.DATE;
    }

    @Override
    public Optional<Judgement> judge(Conflict<When> conflict) {
        return Optional.of(conflict.judgement(message(conflict), "").withSuggestions(Evidences.replacements(conflict)));
    }

    private static String message(Conflict<When> conflict) {
        String dates = conflict.sides().stream().map(DatesAgree::words).collect(Collectors.joining(" and "));
        return "Sources give " + dates + Evidences.ofWhat(conflict);
    }

    private static String words(Conflict.Side<When> side) {
        return side.statements().get(0).claim().quote();
    }
}
