package org.crossfact.rules.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.compare.name.NameSlips;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.Evidences;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** The surname alone of an office-holder is spelt as all other sources spell it. */
public final class SurnameAgrees implements KeyedRule<Holding> {

    private static final RuleCard CARD = RuleCard.of(
            "people/surname-agrees",
            Severity.WARNING,
            "Surname spelt unlike in all other sources",
            "Several sources name the holder of this office with one surname, and one source has a letter of it wrong.",
            "A short-lived successor may have nearly the same surname.");

    /** Two sources alone may both have it from a third. */
    private static final int FEWEST_OTHERS = 2;

    /** An office with so many holders of one initial is that of many persons. */
    private static final int MOST_SURNAMES = 12;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    /** The office of a told body and the first letter of the surname, which is hardly ever mistaken. */
    @Override
    public Optional<String> key(FactSheet sheet, Claim<Holding> claim) {
        return claim.value()
                .filter(holding -> !claim.isBoilerplate() && !holding.of().isEmpty())
                .flatMap(SurnameAgrees::key);
    }

    private static Optional<String> key(Holding holding) {
        String surname = NameSpelling.plain(holding.person().family());
        return surname.isEmpty() ? Optional.empty() : Optional.of(holding.office() + "|" + surname.charAt(0));
    }

    /** The surname that most sources have, in whichever transliteration, against each that one source alone has. */
    @Override
    public Stream<Conflict<Holding>> subjects(Meeting<Holding> meeting) {
        List<Side<Holding>> sides = spellings(meeting.statements()).stream()
                .map(SurnameAgrees::side)
                .sorted(Comparator.<Side<Holding>>comparingInt(Side::support).reversed())
                .toList();
        Side<Holding> usual = sides.get(0);
        return usual.support() < FEWEST_OTHERS || sides.size() > MOST_SURNAMES
                ? Stream.empty()
                : sides.stream()
                        .skip(1)
                        .filter(rare -> rare.support() == 1 && isMisspelt(rare, usual))
                        .map(rare -> new Conflict<>(
                                meeting.key(), List.of(usual, rare), List.of(Reason.VALUES_DIFFER), List.of()));
    }

    /** The statements of each surname; spellings of one surname are together. */
    private static List<List<Statement<Holding>>> spellings(List<Statement<Holding>> statements) {
        Map<String, List<Statement<Holding>>> bySurname = new TreeMap<>();
        for (Statement<Holding> statement : statements) {
            String surname = person(statement).family();
            String spelling = bySurname.keySet().stream()
                    .filter(known -> NameComparer.areSpellings(known, surname))
                    .findFirst()
                    .orElse(surname);
            bySurname.computeIfAbsent(spelling, unseen -> new ArrayList<>()).add(statement);
        }
        return List.copyOf(bySurname.values());
    }

    /** Named as most of its statements spell it. */
    private static Side<Holding> side(List<Statement<Holding>> statements) {
        Map<String, Long> counts = statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> person(statement).family(), TreeMap::new, Collectors.counting()));
        String most =
                Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        return new Side<>(most, statements);
    }

    /** Of names in full {@link NameInSources} speaks. */
    private static boolean isMisspelt(Side<Holding> rare, Side<Holding> usual) {
        return rare.statements().stream()
                .allMatch(one -> person(one).given().isEmpty()
                        && usual.statements().stream()
                                .anyMatch(other -> NameSlips.inSurname(person(one), person(other))));
    }

    private static Holding holding(Statement<Holding> statement) {
        return statement.claim().value().orElseThrow();
    }

    private static PersonName person(Statement<Holding> statement) {
        return holding(statement).person();
    }

    @Override
    public Optional<Judgement> judge(Conflict<Holding> conflict) {
        Side<Holding> usual = conflict.sides().get(0);
        Side<Holding> rare = conflict.sides().get(1);
        Holding told = holding(rare.statements().get(0));
        String message = OfficeLabel.of(told) + ": " + rare.value() + ", but " + usual.value() + " in "
                + usual.support() + " other sources";
        return Optional.of(conflict.judgement(message, OfficeLabel.of(told))
                .withSuggestions(rare.statements().stream()
                        .map(Evidences::of)
                        .map(place -> Suggestion.replace(place, place.quote().replace(rare.value(), usual.value())))
                        .toList()));
    }
}
