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
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.ArticleRule;

/** An article spells the surname of a person in one way. */
public final class SurnameSpelling implements ArticleRule<SurnameSpelling.Surname> {

    private static final RuleCard CARD = RuleCard.of(
            "people/surname-spelling",
            Severity.WARNING,
            "Surname spelt in two ways",
            "One letter makes another name of it, and readers look for a second person. Often it is a slip, or"
                    + " translators wrote the name anew.",
            "Two persons of nearly the same surname may be in the story.");

    /** A surname as it is written, with the given names told. */
    record Spelling(NameForm form, List<String> givenNames) {

        private String surname() {
            return form.written();
        }

        /** Whether it is neither told in full nor with an office that a second person could have. */
        private boolean isAlone() {
            return givenNames.isEmpty()
                    && form.places().stream()
                            .allMatch(place -> place.as(Kinds.MENTION).isPresent());
        }

        private boolean isFirst(Spelling other) {
            return form.places().get(0).span().start()
                    < other.form().places().get(0).span().start();
        }
    }

    /** A surname with all those of its article. */
    record Surname(FactSheet sheet, Spelling own, List<Spelling> all) {

        /** The surname of which it is most likely a misspelling. */
        private Optional<Spelling> usual() {
            return all.stream()
                    .filter(usual -> isRarer(own, usual) && isOnePerson(own, usual))
                    .filter(usual -> (isSlip(usual) || isOtherSpelling(usual)) && !areNamedTogether(usual))
                    .findFirst();
        }

        /** "Lars Petersen beat Lars Pettersen": a sentence that names both in full knows two persons. */
        private boolean areNamedTogether(Spelling usual) {
            List<Optional<Sentence>> sentences = inFull(usual);
            return inFull(own).stream().anyMatch(sentences::contains);
        }

        private List<Optional<Sentence>> inFull(Spelling spelling) {
            return spelling.form().places().stream()
                    .filter(claim -> claim.quote().indexOf(' ') > 0)
                    .map(sheet::sentenceOf)
                    .<Optional<Sentence>>map(sentence -> sentence)
                    .toList();
        }

        private boolean isSlip(Spelling usual) {
            return NameSlips.inSurname(own.surname(), usual.surname())
                    || NameSlips.inDoubling(own.surname(), usual.surname())
                    || (own.isAlone() && NameSlips.inLastVowel(own.surname(), usual.surname()));
        }

        /** "Annika Sandqvist", later "Annika Sandkvist": right for two persons, but it is one. */
        private boolean isOtherSpelling(Spelling usual) {
            return own.givenNames().equals(usual.givenNames()) && NameSlips.inConsonant(own.surname(), usual.surname());
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
                .map(entry ->
                        new Spelling(new NameForm(entry.getKey(), entry.getValue()), givenNames(entry.getValue())))
                .toList();
        return spellings.stream().map(own -> new Surname(sheet, own, spellings));
    }

    private static List<String> givenNames(Collection<Claim<?>> claims) {
        return claims.stream()
                .flatMap(claim -> GivenNames.person(claim).stream())
                .map(PersonName::given)
                .filter(given -> !given.isEmpty())
                .distinct()
                .toList();
    }

    /** Told equally often, the later one is the slip where it is nobody's in full, or has the same given name. */
    private static boolean isRarer(Spelling rare, Spelling usual) {
        int more = usual.form().count() - rare.form().count();
        return more > 0
                || (more == 0
                        && (rare.isAlone() || rare.givenNames().equals(usual.givenNames()))
                        && usual.isFirst(rare)
                        && !NameComparer.isFrequent(rare.surname()));
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
        return rare.form()
                .misspeltFor(
                        usual.form(),
                        rare.surname() + ", but " + usual.surname() + " elsewhere in the article",
                        "the surnames are one letter apart, and no other given name is told");
    }
}
