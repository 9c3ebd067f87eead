package org.crossfact.rules.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.MeetingRule;

/** Articles that give a figure for the same thing at the same time must not exclude each other. */
public final class SourcesAgree implements MeetingRule<Figure> {

    /** So many independent origins against one make a slip of the one near certain. */
    private static final int CLEAR_SUPPORT = 3;

    private static final RuleCard CARD = RuleCard.of(
            "figures/sources-agree",
            Severity.WARNING,
            "Sources give different figures for the same thing",
            "One of the figures is wrong or out of date. Readers who see both trust neither article.",
            "The sources may count by different definitions or at different hours, or one of them may speak of a part only."
                    + " Quote whose count it is and as of when.");

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
        List<Evidence> evidence = conflict.suspectsFirst().map(Evidences::of).toList();
        return Optional.of(Judgement.of(message(conflict), confidence(conflict), evidence)
                .withValues(Evidences.values(conflict))
                .withSuggestions(suggestions(conflict, evidence.get(0)))
                .withReasons(reasons(conflict)));
    }

    private static String message(Conflict<Figure> conflict) {
        String values = conflict.sides().stream().map(Conflict.Side::value).collect(Collectors.joining(" and "));
        Statement<Figure> best = conflict.sides().get(0).statements().get(0);
        String subject = best.claim().about().label();
        return "Sources give " + values + " for the same thing" + (subject.isEmpty() ? "" : ": " + subject);
    }

    private static Confidence confidence(Conflict<Figure> conflict) {
        int best = conflict.sides().get(0).support();
        int rest = conflict.sides().stream()
                .skip(1)
                .mapToInt(Conflict.Side::support)
                .sum();
        if (best >= CLEAR_SUPPORT && rest == 1) {
            return Confidence.HIGH;
        }
        return conflict.hasMajority() ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** The value as the better supported side writes it, so that it fits the sentence it may replace. */
    private static List<Suggestion> suggestions(Conflict<Figure> conflict, Evidence place) {
        if (!conflict.hasMajority()) {
            return List.of();
        }
        String words = conflict.sides().get(0).statements().get(0).claim().quote();
        return List.of(Suggestion.replace(place, words));
    }

    private static List<String> reasons(Conflict<Figure> conflict) {
        List<String> reasons = new ArrayList<>();
        conflict.sides()
                .forEach(side -> reasons.add(side.value() + ": " + origins(side.support()) + ", "
                        + side.statements().stream()
                                .map(statement -> statement.from().name())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))));
        conflict.reasons().stream().distinct().map(Reason::words).forEach(reasons::add);
        return reasons;
    }

    private static String origins(int count) {
        return count == 1 ? "one origin" : count + " origins";
    }
}
