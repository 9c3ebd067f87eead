package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.compare.NameReadings;
import org.crossfact.core.compare.NameSpelling;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** An article that puts the given names of Japanese persons first does so with all of them. */
public final class NameOrderVaries implements ArticleRule<NameOrderVaries.Surnamed> {

    private static final RuleCard CARD = RuleCard.of(
            "people/name-order",
            Severity.NOTE,
            "Surname stands first, unlike elsewhere in the article",
            "Where other names have the given name first, readers take the first word of this one for a given name.",
            "The person may be known in this order, as artists and historical persons are.");

    /** Fewer others show no order. */
    private static final int FEWEST_OTHERS = 2;

    /**
     * The mentions of one person with the surname first.
     *
     * @param isOpen whether the article gives the surname other given names as well, so that nobody knows which to print
     */
    record Surnamed(PersonName person, List<Evidence> places, boolean isOpen) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** The persons whose surname stands first, where more persons have it last. */
    @Override
    public Stream<Surnamed> subjects(FactSheet sheet) {
        Map<PersonName, List<Evidence>> first = new LinkedHashMap<>();
        Map<String, PersonName> last = new LinkedHashMap<>();
        for (Claim<?> claim : sheet.claims()) {
            GivenNames.person(claim)
                    .filter(person -> !claim.isBoilerplate() && isJapanese(person))
                    .ifPresent(person -> {
                        if (isSurnameFirst(person)) {
                            first.computeIfAbsent(person, unseen -> new ArrayList<>())
                                    .add(Evidences.of(claim));
                        } else {
                            last.put(person.canonical(), person);
                        }
                    });
        }
        long others = last.values().stream().map(PersonName::family).distinct().count();
        long these = first.keySet().stream().map(PersonName::family).distinct().count();
        return others < Math.max(FEWEST_OTHERS, these + 1)
                ? Stream.empty()
                : first.entrySet().stream()
                        .map(entry -> new Surnamed(
                                entry.getKey(), entry.getValue(), hasOtherGivenName(entry.getKey(), last.values())));
    }

    private static boolean hasOtherGivenName(PersonName person, Collection<PersonName> others) {
        return others.stream()
                .anyMatch(other -> other.family().equals(person.family())
                        && !other.given().isEmpty()
                        && !other.given().equals(person.given()));
    }

    private static boolean isJapanese(PersonName person) {
        boolean twoWords =
                person.name().strip().indexOf(' ') == person.name().strip().lastIndexOf(' ');
        return twoWords
                && person.middle().isEmpty()
                && NameReadings.has(NameSpelling.japanese(person.given()))
                && NameSpelling.looksJapanese(person.family());
    }

    private static boolean isSurnameFirst(PersonName person) {
        return person.name().startsWith(person.family() + " ");
    }

    @Override
    public Optional<Judgement> judge(Surnamed surnamed) {
        String places =
                surnamed.places().stream().map(Evidence::quote).distinct().collect(Collectors.joining(", "));
        return Optional.of(Judgement.of(
                        places + " has the surname first, other names of the article have it last",
                        Confidence.MEDIUM,
                        surnamed.places())
                .withSuggestions(suggestions(surnamed)));
    }

    private static List<Suggestion> suggestions(Surnamed surnamed) {
        return surnamed.isOpen()
                ? List.of(Suggestion.advice("find out the given name, then print it first"))
                : surnamed.places().stream()
                        .map(place ->
                                Suggestion.replace(place, surnamed.person().canonical()))
                        .toList();
    }
}
