package org.crossfact.rules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.HoldingTime;
import org.crossfact.core.compare.name.NameComparer;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.OfficeLabel;
import org.crossfact.core.value.PersonName;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.Conflict.Side;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** On one day one person acts in an office of one holder. */
public final class OneHolder implements KeyedRule<Holding> {

    private static final RuleCard CARD = RuleCard.of(
            "people/one-holder",
            Severity.WARNING,
            "Two persons in an office of one holder",
            "Two persons do something in one office in the same days, and no article tells that the office passed on:"
                    + " one of the names, or the office, is wrong.",
            "The office may have passed on in these days, or two persons may claim it.");

    private static final Lexicon OFFICES = Lexicon.load(OneHolder.class, "offices-of-one.txt");
    private static final Lexicon SIGNS = Lexicon.load(OneHolder.class, "signs-of-two-holders.txt");
    private static final NameComparer NAMES = new NameComparer();

    /** More names in one office are those of many years, or of no office of one holder. */
    private static final int MOST_NAMES = 12;

    private static final int MOST_DAYS = 1;

    /** Further on, a long article tells of other things. */
    private static final int MOST_SENTENCES = 200;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.HOLDING;
    }

    /** The office with its body, where the sentence tells the day on which its holder does something. */
    @Override
    public Optional<String> key(FactSheet sheet, Claim<Holding> claim) {
        return claim.value()
                .filter(holding ->
                        OFFICES.contains(holding.role()) && !holding.of().isEmpty())
                .filter(holding -> !holding.person().given().isEmpty())
                .filter(holding -> claim.at().isPresent()
                        && claim.about().words().isEmpty()
                        && ExclusiveOffices.isTold(sheet, claim)
                        && !tellsOfTwo(sheet, claim))
                .map(Holding::office);
    }

    /** Whether a sentence that names the office or its holder tells that the office passes on. */
    private static boolean tellsOfTwo(FactSheet sheet, Claim<Holding> claim) {
        Holding holding = claim.value().orElseThrow();
        String role = holding.role();
        Set<String> names = Set.copyOf(List.of(
                role.substring(role.lastIndexOf(' ') + 1),
                holding.person().family().toLowerCase(Locale.ROOT)));
        return sheet.sentences().stream()
                .limit(MOST_SENTENCES)
                .filter(sentence -> Wording.has(sentence, SIGNS::contains))
                .anyMatch(sentence -> Wording.has(sentence, names::contains));
    }

    /** The two best supported names that are not one person's and have a day in common, or one day and the next. */
    @Override
    public Stream<Conflict<Holding>> subjects(Meeting<Holding> meeting) {
        List<Side<Holding>> sides = Sides.bestFirst(
                meeting, statement -> holding(statement).person().canonical());
        return sides.size() > MOST_NAMES
                ? Stream.empty()
                : Sides.firstConflict(
                        meeting.key(),
                        sides,
                        (best, other) -> areTwoPersons(best, other) && areNear(days(best), days(other)),
                        Reason.VALUES_DIFFER);
    }

    private static boolean areTwoPersons(Side<Holding> one, Side<Holding> other) {
        return NAMES.compare(person(one), person(other)).agreement() == Agreement.INCOMPARABLE;
    }

    private static PersonName person(Side<Holding> side) {
        return holding(side.statements().get(0)).person();
    }

    private static Holding holding(Statement<Holding> statement) {
        return statement.claim().value().orElseThrow();
    }

    /** The days of which the statements of a side tell. */
    private static NavigableSet<LocalDate> days(Side<Holding> side) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        side.statements().stream()
                .flatMap(statement -> HoldingTime.of(statement).stream())
                .filter(time -> time.from().equals(time.to()))
                .forEach(time -> days.add(time.from()));
        return days;
    }

    private static boolean areNear(NavigableSet<LocalDate> days, NavigableSet<LocalDate> others) {
        return days.stream()
                .anyMatch(day -> !others.subSet(day.minusDays(MOST_DAYS), true, day.plusDays(MOST_DAYS), true)
                        .isEmpty());
    }

    @Override
    public Optional<Judgement> judge(Conflict<Holding> conflict) {
        Side<Holding> best = conflict.sides().get(0);
        Side<Holding> suspect = conflict.sides().get(1);
        String office = OfficeLabel.of(holding(suspect.statements().get(0)));
        String message = office + ": " + suspect.value() + ", but " + best.value() + " on the same days";
        return Optional.of(conflict.judgement(message, office)
                .withSuggestions(List.of(
                        Suggestion.advice("find out who held the office: " + best.value() + ", " + suspect.value()))));
    }
}
