package org.crossfact.rules.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.HoldingTime;
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
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** Sources of the same days give a person one of those offices of a body that exclude each other. */
public final class OfficeInSources implements KeyedRule<Holding> {

    private static final RuleCard CARD = RuleCard.of(
            "people/office-in-sources",
            Severity.WARNING,
            "Sources give one person different offices",
            "Articles of the same days give one person two offices of which a body gives a person only one at a time, so one "
                    + "of them names the wrong office or the wrong person.",
            "The person may have changed office in these days, or really hold both.");

    /** Over more days a person may have changed office. */
    private static final int MOST_DAYS = 7;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Holding> kind() {
        return Kinds.OFFICE;
    }

    /** The name; within an article {@link OfficeAgrees} looks. */
    @Override
    public Optional<String> key(FactSheet sheet, Claim<Holding> claim) {
        return claim.value()
                .map(Holding::person)
                .filter(person ->
                        ExclusiveOffices.isTold(sheet, claim) && !person.given().isEmpty())
                .map(OfficeInSources::key);
    }

    private static String key(PersonName person) {
        return NameSpelling.plain(person.given()) + "|" + NameSpelling.plain(person.family());
    }

    /** The two offices, of which the better supported one comes first. */
    @Override
    public Stream<Conflict<Holding>> subjects(Meeting<Holding> meeting) {
        List<Side<Holding>> sides = Sides.bestFirst(meeting, statement -> OfficeLabel.of(holding(statement)));
        return Sides.firstConflict(
                meeting.key(),
                sides,
                (best, other) -> areOfOneTime(best, other) && exclude(best, other),
                Reason.VALUES_DIFFER);
    }

    /** An article that has both offices knows that the person holds them, or is judged by itself. */
    private static boolean exclude(Side<Holding> one, Side<Holding> other) {
        boolean together = one.statements().stream()
                .anyMatch(left -> other.statements().stream().anyMatch(right -> areOfOneArticle(left, right)));
        return !together && ExclusiveOffices.exclude(holding(one), holding(other));
    }

    private static boolean areOfOneArticle(Statement<Holding> one, Statement<Holding> other) {
        return one.claim().article().equals(other.claim().article());
    }

    private static boolean areOfOneTime(Side<Holding> one, Side<Holding> other) {
        List<HoldingTime> times = Stream.concat(one.statements().stream(), other.statements().stream())
                .map(HoldingTime::of)
                .flatMap(Optional::stream)
                .toList();
        LocalDate first = times.stream()
                .map(HoldingTime::from)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        LocalDate last = times.stream()
                .map(HoldingTime::to)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return times.size() == one.statements().size() + other.statements().size()
                && !last.isAfter(first.plusDays(MOST_DAYS));
    }

    private static Holding holding(Side<Holding> side) {
        return holding(side.statements().get(0));
    }

    private static Holding holding(Statement<Holding> statement) {
        return statement.claim().value().orElseThrow();
    }

    @Override
    public Optional<Judgement> judge(Conflict<Holding> conflict) {
        Side<Holding> best = conflict.sides().get(0);
        Side<Holding> suspect = conflict.sides().get(1);
        String message =
                holding(suspect).person().name() + ": " + suspect.value() + ", but " + best.value() + Sides.where(best);
        return Optional.of(conflict.judgement(message, "")
                .withSuggestions(List.of(Suggestion.advice(ExclusiveOffices.advice(holding(best), holding(suspect))
                        + ": " + best.value() + ", " + suspect.value())))
                .withReasons(List.of(ExclusiveOffices.why(holding(best), holding(suspect)))));
    }
}
