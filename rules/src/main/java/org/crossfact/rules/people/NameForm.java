package org.crossfact.rules.people;

import java.util.List;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.rules.api.Evidences;

/**
 * One way in which an article writes a name, or a part of it.
 *
 * @param written the name or its part
 * @param places the claims that have it, in reading order
 */
record NameForm(String written, List<Claim<?>> places) {

    NameForm {
        places = List.copyOf(places);
    }

    int count() {
        return places.size();
    }

    /** What to say when this form is most likely a slip for another one of its article. */
    Judgement misspeltFor(NameForm usual, String message, String reason) {
        List<Evidence> own = evidence();
        List<Suggestion> suggestions = own.stream()
                .map(place -> Suggestion.replace(place, place.quote().replace(written, usual.written)))
                .toList();
        return Judgement.of(
                        message,
                        Confidence.MEDIUM,
                        Stream.concat(own.stream(), usual.evidence().stream()).toList())
                .withValues(List.of(usual.supported(), supported()))
                .withSuggestions(suggestions)
                .withReasons(List.of(reason));
    }

    private List<Evidence> evidence() {
        return places.stream().<Evidence>map(Evidences::of).toList();
    }

    private SupportedValue supported() {
        return new SupportedValue(
                written, count(), places.stream().map(Claim::article).distinct().toList());
    }
}
