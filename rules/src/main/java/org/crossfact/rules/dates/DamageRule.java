package org.crossfact.rules.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** A headline names so many readings at most. */
    int MOST_NAMED = 3;

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
        return suggestions.isEmpty() ? reason : reason + "; it may say " + oneOf(suggestions);
    }

    /** "5 May", "5 May or 5 June", "5 May, 5 June or 5 July", "5 May, 5 June or one of 2 others". */
    private static String oneOf(List<Suggestion> suggestions) {
        int named = suggestions.size() <= MOST_NAMED ? suggestions.size() - 1 : MOST_NAMED - 1;
        String others = suggestions.size() <= MOST_NAMED
                ? suggestions.get(named).text()
                : "one of " + (suggestions.size() - named) + " others";
        return named == 0
                ? others
                : suggestions.subList(0, named).stream().map(Suggestion::text).collect(Collectors.joining(", "))
                        + " or " + others;
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
