package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.OrganisationNames;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.finding.SupportedValue;
import org.crossfact.core.value.Organisation;
import org.crossfact.rules.api.ArticleRule;
import org.crossfact.rules.api.Evidences;

/** The organisation in which somebody has an office keeps its name throughout an article. */
public final class OrganisationName implements ArticleRule<List<Claim<Organisation>>> {

    private static final RuleCard CARD = RuleCard.of(
            "people/organisation-name",
            Severity.NOTE,
            "One organisation under different names",
            "The same person has the same office in organisations with nearly the same name, or one acronym stands for both: "
                    + "most likely it is one, and readers take it for two. Translators render such names anew each time.",
            "Somebody may head two bodies with like names, such as a fund and its foundation.");

    private record Office(String holder, String role) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** The organisations that one office of one person ties together, and those of one acronym, where there are several names. */
    @Override
    public Stream<List<Claim<Organisation>>> subjects(FactSheet sheet) {
        Stream<List<Claim<Organisation>>> byOffice = tied(sheet, Organisation::holder, OrganisationName::office);
        Stream<List<Claim<Organisation>>> byAcronym = tied(sheet, Organisation::acronym, Organisation::acronym);
        return Stream.concat(byOffice, byAcronym);
    }

    private static Stream<List<Claim<Organisation>>> tied(
            FactSheet sheet, Function<Organisation, String> tie, Function<Organisation, Object> key) {
        return sheet
                .claims(Kinds.ORGANISATION)
                .filter(claim ->
                        !claim.isBoilerplate() && !tie.apply(value(claim)).isEmpty())
                .collect(Collectors.groupingBy(
                        claim -> key.apply(value(claim)), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(claims -> claims.size() > 1);
    }

    private static Office office(Organisation organisation) {
        return new Office(organisation.holder(), organisation.role());
    }

    private static Organisation value(Claim<Organisation> claim) {
        return claim.value().orElseThrow();
    }

    @Override
    public Optional<Judgement> judge(List<Claim<Organisation>> claims) {
        List<List<Claim<Organisation>>> names = byName(claims);
        boolean acronym =
                claims.stream().noneMatch(claim -> value(claim).acronym().isEmpty());
        if (names.stream().noneMatch(one -> names.stream().anyMatch(other -> areOne(one, other, acronym)))) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            names.get(i).forEach(claim -> evidence.add(Evidences.of(claim)));
        }
        String best = name(names.get(0));
        String others = names.stream().skip(1).map(OrganisationName::name).collect(Collectors.joining(", "));
        Organisation told = value(claims.get(0));
        return Optional.of(Judgement.of("One organisation, it seems: " + others + "; " + best, Confidence.LOW, evidence)
                .withValues(names.stream().map(OrganisationName::supported).toList())
                .withSuggestions(List.of(Suggestion.advice("use one name, such as " + best)))
                .withReasons(List.of(tie(told))));
    }

    private static String tie(Organisation told) {
        return told.holder().isEmpty()
                ? told.acronym() + " stands for each of them"
                : told.holder() + " is named as its " + told.role() + " each time";
    }

    /** The claims of each name as it is printed, the most frequent first. */
    private static List<List<Claim<Organisation>>> byName(List<Claim<Organisation>> claims) {
        Collection<List<Claim<Organisation>>> names = claims.stream()
                .collect(Collectors.groupingBy(claim -> value(claim).name(), LinkedHashMap::new, Collectors.toList()))
                .values();
        return names.stream()
                .sorted(Comparator.<List<Claim<Organisation>>>comparingInt(List::size)
                        .reversed())
                .toList();
    }

    /** @param acronym whether one acronym stands for both, so that fewer words need to be alike */
    private static boolean areOne(List<Claim<Organisation>> one, List<Claim<Organisation>> other, boolean acronym) {
        return OrganisationNames.areRenderings(name(one), name(other))
                || (acronym && OrganisationNames.areInflected(name(one), name(other)));
    }

    private static String name(List<Claim<Organisation>> claims) {
        return value(claims.get(0)).name();
    }

    private static SupportedValue supported(List<Claim<Organisation>> claims) {
        return new SupportedValue(
                name(claims), claims.size(), List.of(claims.get(0).article()));
    }
}
