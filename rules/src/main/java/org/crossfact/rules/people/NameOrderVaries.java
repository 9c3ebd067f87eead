package org.crossfact.rules.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.rules.api.ArticleRule;

/** An article that puts given names first does so with all Japanese persons, and with each person wherever it names them. */
public final class NameOrderVaries implements ArticleRule<NameOrderVaries.Unusual> {

    private static final RuleCard CARD = RuleCard.of(
            "people/name-order",
            Severity.NOTE,
            "Surname and given name in another order than elsewhere in the article",
            "Where names stand in one order, readers take the first word of a name in the other for what it is not.",
            "The person may be known in this order, as artists and historical persons are.");

    /**
     * The mentions of one person in an order that is not that of the article.
     *
     * @param unlike how the article does it elsewhere, as the end of a message
     * @param usual the name as it should be printed; empty where nobody knows
     */
    record Unusual(List<Evidence> places, String unlike, Optional<String> usual) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Unusual> subjects(FactSheet sheet) {
        List<Unusual> unlikeOthers = new OrderOfOthers(sheet).unusual();
        return Stream.concat(
                unlikeOthers.stream(),
                new OrdersOfOneName(sheet)
                        .unusual()
                        .filter(found -> unlikeOthers.stream().noneMatch(other -> areOfOnePlace(found, other))));
    }

    private static boolean areOfOnePlace(Unusual one, Unusual other) {
        return one.places().stream().anyMatch(other.places()::contains);
    }

    @Override
    public Optional<Judgement> judge(Unusual name) {
        return Optional.of(Judgement.of(name.places().get(0).quote() + name.unlike(), Confidence.MEDIUM, name.places())
                .withSuggestions(suggestions(name)));
    }

    private static List<Suggestion> suggestions(Unusual name) {
        return name.usual().isEmpty()
                ? List.of(Suggestion.advice("find out the given name, then print it first"))
                : name.places().stream()
                        .map(place -> Suggestion.replace(place, name.usual().orElseThrow()))
                        .toList();
    }
}
