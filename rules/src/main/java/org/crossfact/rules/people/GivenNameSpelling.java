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
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.compare.OfficesOfSeveral;
import org.crossfact.core.compare.OrganisationNames;
import org.crossfact.core.compare.name.Kinship;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.ArticleRule;

/** An article spells the given name of a person in one way. */
public final class GivenNameSpelling implements ArticleRule<GivenNameSpelling.Bearers> {

    private static final RuleCard CARD = RuleCard.of(
            "people/given-name-spelling",
            Severity.WARNING,
            "Given name spelt in two ways",
            "One surname, and two given names a letter apart or read from the same characters: most likely it is one person, "
                    + "and readers look for a second one.",
            "Two relatives with nearly the same given name may be in the story.");

    /** Two mentions with one surname and different given names, of which the first is the rarer or later one. */
    record Bearers(FactSheet sheet, NameForm rare, NameForm usual) {

        private boolean areOnePerson() {
            PersonName one = person(rare);
            PersonName other = person(usual);
            return rare.count() == 1
                    && (isMisspelt(one, other) || (shareOffice() && NameSlips.areGivenNamesNearlyOne(one, other)))
                    && !areToldApart();
        }

        private static boolean isMisspelt(PersonName one, PersonName other) {
            return !NameComparer.isFrequent(one.family()) && NameSlips.inGivenName(one, other);
        }

        private static PersonName person(NameForm form) {
            return GivenNames.person(form.places().get(0)).orElseThrow();
        }

        /** Whether both are named in one office, and for a frequent surname, or an office of several, in one body. */
        private boolean shareOffice() {
            return holdings(rare)
                    .anyMatch(one -> holdings(usual)
                            .anyMatch(other -> one.role().equals(other.role())
                                    && (!one.of().isEmpty() || isRare(one))
                                    && OrganisationNames.agree(one.of(), other.of())));
        }

        private static boolean isRare(Holding holding) {
            return !OfficesOfSeveral.has(holding.role())
                    && !NameComparer.isFrequent(holding.person().family());
        }

        private static Stream<Holding> holdings(NameForm form) {
            return form.places().stream()
                    .flatMap(claim -> claim.as(Kinds.HOLDING).stream())
                    .flatMap(claim -> claim.value().stream());
        }

        /** Whether a sentence names both, or speaks of relatives. */
        private boolean areToldApart() {
            List<Sentence> one = sentences(rare);
            List<Sentence> other = sentences(usual);
            return one.stream().anyMatch(other::contains)
                    || Stream.concat(one.stream(), other.stream()).anyMatch(Bearers::tellsKin);
        }

        private List<Sentence> sentences(NameForm form) {
            return form.places().stream()
                    .flatMap(claim -> sheet.sentenceOf(claim).stream())
                    .toList();
        }

        private static boolean tellsKin(Sentence sentence) {
            return Wording.has(sentence, Kinship::isTold);
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Each given name of a surname with those that are told at least as often. */
    @Override
    public Stream<Bearers> subjects(FactSheet sheet) {
        return bySurname(sheet).stream()
                .filter(forms -> forms.size() > 1)
                .flatMap(forms -> forms.stream()
                        .flatMap(rare -> forms.stream()
                                .filter(usual -> isRarer(rare, usual))
                                .map(usual -> new Bearers(sheet, rare, usual))));
    }

    private static boolean isRarer(NameForm rare, NameForm usual) {
        boolean later = rare.places().get(0).span().start()
                > usual.places().get(0).span().start();
        return rare.count() < usual.count() || (rare.count() == usual.count() && later);
    }

    /** The given names of each surname. */
    private static List<List<NameForm>> bySurname(FactSheet sheet) {
        Map<String, Map<String, List<Claim<?>>>> bySurname = new LinkedHashMap<>();
        for (Claim<?> claim : sheet.claims()) {
            GivenNames.person(claim)
                    .filter(person -> !claim.isBoilerplate() && isInFull(claim, person))
                    .ifPresent(person -> bySurname
                            .computeIfAbsent(NameSpelling.plain(person.family()), unseen -> new LinkedHashMap<>())
                            .computeIfAbsent(person.given(), unseen -> new ArrayList<>(1))
                            .add(claim));
        }
        return bySurname.values().stream().map(GivenNameSpelling::forms).toList();
    }

    private static boolean isInFull(Claim<?> claim, PersonName person) {
        return !person.given().isEmpty() && claim.quote().contains(person.given());
    }

    private static List<NameForm> forms(Map<String, List<Claim<?>>> byGivenName) {
        Collection<Map.Entry<String, List<Claim<?>>>> entries = byGivenName.entrySet();
        return entries.stream()
                .map(entry -> new NameForm(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Optional<Judgement> judge(Bearers bearers) {
        if (!bearers.areOnePerson()) {
            return Optional.empty();
        }
        NameForm rare = bearers.rare();
        NameForm usual = bearers.usual();
        return Optional.of(rare.misspeltFor(
                usual,
                rare.places().get(0).quote() + ", but " + usual.places().get(0).quote() + " elsewhere in the article",
                "the surname is one, the given names are nearly one, and no relative is told of"));
    }
}
