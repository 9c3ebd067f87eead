package org.crossfact.rules.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.HoldingTime;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.core.value.PersonName;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** At one time a person has one of those offices of a body that exclude each other. */
public final class OfficeAgrees implements ArticleRule<OfficeAgrees.Offices> {

    private static final RuleCard CARD = RuleCard.of(
            "people/office-agrees",
            Severity.WARNING,
            "Office differs for one person",
            "An article gives one person two offices of which a body gives a person only one at a time, so one of the two "
                    + "is wrong, or of another time and not marked as such.",
            "The person may have changed office in the course of the story, or really hold both.");

    /** Over more days a person may have changed office. */
    private static final int MOST_DAYS = 7;

    private record Person(String given, String family) {}

    /** The words that give one person an office in an article. */
    record Offices(FactSheet sheet, List<Claim<Holding>> claims) {

        private List<Claim<Holding>> like(Holding holding) {
            return claims.stream()
                    .filter(claim -> value(claim).office().equals(holding.office()))
                    .toList();
        }

        private boolean areInOneSentence(Claim<Holding> claim, Claim<Holding> other) {
            return sheet.sentenceOf(claim).equals(sheet.sentenceOf(other));
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** What an article tells of the present offices of each person who has several. */
    @Override
    public Stream<Offices> subjects(FactSheet sheet) {
        GivenNames names = new GivenNames(sheet);
        Map<Person, List<Claim<Holding>>> byPerson = sheet.claims(Kinds.OFFICE)
                .filter(claim -> ExclusiveOffices.isTold(sheet, claim) && isOfTheDay(sheet, claim))
                .collect(Collectors.groupingBy(claim -> person(claim, names), LinkedHashMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() > 1 && !entry.getKey().given().isEmpty())
                .map(entry -> new Offices(sheet, entry.getValue()));
    }

    private static Person person(Claim<Holding> claim, GivenNames names) {
        PersonName name = value(claim).person();
        return new Person(names.of(name), name.family());
    }

    /** Whether the sentence speaks of the days in which the article appeared: no other time is told. */
    private static boolean isOfTheDay(FactSheet sheet, Claim<Holding> claim) {
        Statement<Holding> statement = new Statement<>(claim, sheet.from());
        return claim.at().isEmpty()
                || HoldingTime.of(statement)
                        .filter(told -> HoldingTime.ofWriting(statement)
                                .filter(written -> told.isWithin(MOST_DAYS, written))
                                .isPresent())
                        .isPresent();
    }

    private static Holding value(Claim<Holding> claim) {
        return claim.value().orElseThrow();
    }

    /** Offices told in one breath are held together. */
    @Override
    public Optional<Judgement> judge(Offices told) {
        for (Claim<Holding> claim : told.claims()) {
            List<Claim<Holding>> others = told.claims().stream()
                    .filter(other -> ExclusiveOffices.exclude(value(claim), value(other)))
                    .toList();
            boolean inOneBreath = others.stream().anyMatch(other -> told.areInOneSentence(claim, other));
            if (!others.isEmpty() && !inOneBreath) {
                return Optional.of(judgement(told.like(value(claim)), others));
            }
        }
        return Optional.empty();
    }

    private static Judgement judgement(List<Claim<Holding>> ones, List<Claim<Holding>> others) {
        boolean onesAreFewer = ones.size() < others.size();
        List<Claim<Holding>> suspects = onesAreFewer ? ones : others;
        List<Claim<Holding>> rest = onesAreFewer ? others : ones;
        Holding suspect = value(suspects.get(0));
        Holding best = value(rest.get(0));
        List<Evidence> evidence = Stream.concat(suspects.stream(), rest.stream())
                .<Evidence>map(Evidences::of)
                .toList();
        String message = suspect.person().name() + ": " + OfficeLabel.of(suspect) + ", but " + OfficeLabel.of(best)
                + " elsewhere in the article";
        return Judgement.of(message, Confidence.LOW, evidence)
                .withValues(List.of(supported(rest), supported(suspects)))
                .withSuggestions(List.of(Suggestion.advice(
                        ExclusiveOffices.advice(best, suspect) + ": " + best.role() + ", " + suspect.role())))
                .withReasons(List.of(ExclusiveOffices.why(best, suspect)));
    }

    private static SupportedValue supported(List<Claim<Holding>> claims) {
        return new SupportedValue(
                OfficeLabel.of(value(claims.get(0))),
                claims.size(),
                List.of(claims.get(0).article()));
    }
}
