package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.compare.NameComparer;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** An article spells the surname of a person in one way. */
public final class SurnameSpelling implements ArticleRule<SurnameSpelling.Surname> {

    private static final RuleCard CARD = RuleCard.of(
            "people/surname-spelling",
            Severity.WARNING,
            "Surname spelt in two ways",
            "One letter makes another name of it, and readers look for a second person. Often it is a slip, or translators "
                    + "wrote the name anew.",
            "Two persons of nearly the same surname may be in the story.");

    /** The places of one surname, with the given names told. */
    record Spelling(String surname, List<Claim<?>> places, List<String> givenNames) {

        private int count() {
            return places.size();
        }
    }

    /** A surname with all those of its article. */
    record Surname(Spelling own, List<Spelling> all) {

        /** The surname of which it is most likely a misspelling. */
        private Optional<Spelling> usual() {
            return all.stream()
                    .filter(usual -> usual.count() > own.count() && isOnePerson(own, usual))
                    .filter(usual -> NameComparer.isMisspelling(own.surname(), usual.surname())
                            || NameComparer.differInDoubling(own.surname(), usual.surname()))
                    .findFirst();
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Surname> subjects(FactSheet sheet) {
        Map<String, List<Claim<?>>> bySurname = new LinkedHashMap<>();
        for (Claim<?> claim : sheet.claims()) {
            GivenNames.person(claim)
                    .filter(person -> !claim.isBoilerplate())
                    .ifPresent(person -> bySurname
                            .computeIfAbsent(person.family(), unseen -> new ArrayList<>())
                            .add(claim));
        }
        List<Spelling> spellings = bySurname.entrySet().stream()
                .map(entry -> new Spelling(entry.getKey(), entry.getValue(), givenNames(entry.getValue())))
                .toList();
        return spellings.stream().map(own -> new Surname(own, spellings));
    }

    private static List<String> givenNames(Collection<Claim<?>> claims) {
        return claims.stream()
                .flatMap(claim -> GivenNames.person(claim).stream())
                .map(PersonName::given)
                .filter(given -> !given.isEmpty())
                .distinct()
                .toList();
    }

    /** The usual spelling is somebody's in full, and the rare one has no other given name. */
    private static boolean isOnePerson(Spelling rare, Spelling usual) {
        return usual.givenNames().size() == 1 && usual.givenNames().containsAll(rare.givenNames());
    }

    @Override
    public Optional<Judgement> judge(Surname surname) {
        return surname.usual().map(usual -> judgement(surname.own(), usual));
    }

    private static Judgement judgement(Spelling rare, Spelling usual) {
        List<Evidence> places = places(rare);
        List<Suggestion> suggestions = places.stream()
                .map(place -> Suggestion.replace(place, place.quote().replace(rare.surname(), usual.surname())))
                .toList();
        String message = rare.surname() + " here, " + usual.surname() + " elsewhere in the article";
        List<Evidence> evidence =
                Stream.concat(places.stream(), places(usual).stream()).toList();
        return Judgement.of(message, Confidence.MEDIUM, evidence)
                .withValues(List.of(supported(usual), supported(rare)))
                .withSuggestions(suggestions)
                .withReasons(List.of("the surnames are one letter apart, and no other given name is told"));
    }

    private static List<Evidence> places(Spelling spelling) {
        return spelling.places().stream().<Evidence>map(Evidences::of).toList();
    }

    private static SupportedValue supported(Spelling spelling) {
        return new SupportedValue(
                spelling.surname(),
                spelling.count(),
                spelling.places().stream().map(Claim::article).distinct().toList());
    }
}
