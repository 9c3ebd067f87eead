package org.crossfact.rules.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Reading;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.When;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** What the rules about damaged dates and numbers have in common: one kind of flaw, its readings, how it arose. */
interface DamageRule extends ArticleRule<Claim<?>> {

    /** The flaw that the rule reports. */
    Flaw.Type type();

    @Override
    default Stream<Claim<?>> subjects(FactSheet sheet) {
        return sheet.claims().stream();
    }

    @Override
    default Optional<Judgement> judge(Claim<?> claim) {
        return claim.isFlawed(type()) ? Optional.of(judgement(claim)) : Optional.empty();
    }

    private static <V> Judgement judgement(Claim<V> claim) {
        Flaw flaw = claim.flaw().orElseThrow();
        Evidence place = Evidences.of(claim);
        List<Suggestion> suggestions = suggestions(claim, place);
        return Judgement.of(message(flaw, suggestions), confidence(claim, flaw), List.of(place))
                .withReadings(Evidences.readings(claim))
                .withSuggestions(suggestions)
                .withReasons(flaw.steps());
    }

    private static String message(Flaw flaw, List<Suggestion> suggestions) {
        String reason =
                Character.toUpperCase(flaw.reason().charAt(0)) + flaw.reason().substring(1);
        return switch (suggestions.size()) {
            case 0 -> reason;
            case 1 -> reason + "; it may say " + suggestions.get(0).text();
            default ->
                reason + "; it may say " + suggestions.get(0).text() + " or "
                        + suggestions.get(1).text();
        };
    }

    /** The calendar proves that a date cannot be; of the rest, one reading left is proof and several are candidates. */
    private static Confidence confidence(Claim<?> claim, Flaw flaw) {
        return claim.isDecided() || flaw.type() == Flaw.Type.IMPOSSIBLE ? Confidence.HIGH : Confidence.LOW;
    }

    private static <V> List<Suggestion> suggestions(Claim<V> claim, Evidence place) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Reading<V> reading : claim.readings()) {
            String words = words(claim, reading);
            suggestions.add(isCertain(claim) ? Suggestion.replace(place, words) : Suggestion.of(words));
        }
        return suggestions;
    }

    /** Which day an impossible one was to be, the words do not say, however few candidates there are. */
    private static boolean isCertain(Claim<?> claim) {
        return claim.isDecided() && !claim.isFlawed(Flaw.Type.IMPOSSIBLE);
    }

    private static <V> String words(Claim<V> claim, Reading<V> reading) {
        return claim.kind() == (Object) Kinds.DATE && reading.value() instanceof When when
                ? DateInWords.of(when, claim.quote())
                : claim.kind().codec().text(reading.value());
    }
}
