package org.crossfact.core.compare.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Gives the values of a clause the time that leads to it: "the worst since 1998, when 29 people died". */
final class WhenClause {

    private static final Set<String> OPENERS = Set.of("when", "where");

    private WhenClause() {}

    /** The place with the time of its clause, where its own claim tells none. */
    static Place timed(Sentence sentence, Place place, List<Place> places) {
        return place.claim().at().isPresent()
                ? place
                : time(sentence, place, places)
                        .map(time -> new Place(place.claim().withAt(Optional.of(time)), place.from(), place.to()))
                        .orElse(place);
    }

    private static Optional<PartialDate> time(Sentence sentence, Place place, List<Place> places) {
        List<Word> words = sentence.words();
        int at = place.from() - 1;
        while (at > 0
                && !words.get(at).isBreak()
                && !OPENERS.contains(words.get(at).base())) {
            at--;
        }
        if (at <= 0 || words.get(at).isBreak()) {
            return Optional.empty();
        }
        int end = words.get(at - 1).isBreak() ? at - 1 : at;
        return places.stream()
                .filter(date -> date.to() == end)
                .flatMap(date -> date.claim().as(Kinds.DATE).stream())
                .flatMap((Claim<When> date) -> date.value().flatMap(When::single).stream())
                .findFirst();
    }
}
