package org.crossfact.rules.figures;

import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Figure;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.MeetingRule;

/** Articles that give a figure for the same thing at the same time must not exclude each other. */
public final class SourcesAgree implements MeetingRule<Figure> {

    private static final RuleCard CARD = RuleCard.of(
            "figures/sources-agree",
            Severity.WARNING,
            "Sources give different figures for the same thing",
            "One of the figures is wrong or out of date. Readers who see both trust neither article.",
            "The sources may count by different definitions or at different hours, or one of them may speak of a part only."
                    + " Quote whose count it is and as of when.");

    /** Sources err in one or two ways; so many values without a favourite are of as many things in the same words. */
    private static final int MOST_VALUES = 5;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Figure> kind() {
        return Kinds.FIGURE;
    }

    @Override
    public Optional<Judgement> judge(Conflict<Figure> conflict) {
        if (conflict.sides().size() > MOST_VALUES && !conflict.hasMajority()) {
            return Optional.empty();
        }
        return Optional.of(conflict.judgement(message(conflict), "").withSuggestions(Evidences.replacements(conflict)));
    }

    private static String message(Conflict<Figure> conflict) {
        String values = conflict.sides().stream().map(SourcesAgree::words).collect(Collectors.joining(" and "));
        return "Sources give " + values + Evidences.ofWhat(conflict);
    }

    /** The value as the side's first statement writes it, so that it fits the sentence it may replace. */
    private static String words(Conflict.Side<Figure> side) {
        return side.statements().get(0).claim().quote();
    }
}
