package org.crossfact.rules.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.RuleCard;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.value.Enumeration;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.rules.api.Conflict;
import org.crossfact.rules.api.KeyedRule;
import org.crossfact.rules.api.Meeting;

/** Lists that count the same things and have all but one item in common must have that one in common too. */
public final class ListsAgree implements KeyedRule<Enumeration> {

    private static final RuleCard CARD = RuleCard.of(
            "events/lists-agree",
            Severity.WARNING,
            "Sources list different items",
            "Both lists claim to be complete, so one of them names something that does not belong there.",
            "One item may go by both names, or one of them may have taken the place of the other in between.");

    /** Of two things one may well be another. */
    private static final int FEWEST = 3;
    /** Who belongs to something changes, though seldom within so many days. */
    private static final int MOST_DAYS = 14;
    /** Each list is compared with so many that follow it in time. */
    private static final int NEXT = 16;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Kind<Enumeration> kind() {
        return Kinds.ENUMERATION;
    }

    @Override
    public Optional<String> key(FactSheet sheet, Claim<Enumeration> claim) {
        return claim.value()
                .filter(list -> list.count() >= FEWEST && isWhole(list) && !claim.isBoilerplate())
                .map(list -> list.noun() + "|" + list.count());
    }

    private static boolean isWhole(Enumeration list) {
        return list.items().size() == list.count()
                && list.items().stream().allMatch(item -> Character.isUpperCase(item.codePointAt(0)));
    }

    @Override
    public Stream<Conflict<Enumeration>> subjects(Meeting<Enumeration> meeting) {
        List<Statement<Enumeration>> lists = meeting.statements().stream()
                .sorted(Comparator.comparing(statement -> statement.from().publishedText()))
                .toList();
        List<Conflict<Enumeration>> conflicts = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            for (int j = i + 1; j < Math.min(lists.size(), i + 1 + NEXT); j++) {
                if (differInOne(lists.get(i), lists.get(j))) {
                    conflicts.add(conflict(meeting.key(), lists.get(i), lists.get(j)));
                }
            }
        }
        return conflicts.stream();
    }

    private static boolean differInOne(Statement<Enumeration> one, Statement<Enumeration> other) {
        Set<String> left = items(one);
        Set<String> right = items(other);
        boolean apart = !one.claim().article().equals(other.claim().article());
        return apart
                && odd(left, right).size() == 1
                && odd(right, left).size() == 1
                && !areForms(
                        odd(left, right).iterator().next(),
                        odd(right, left).iterator().next())
                && areOfOneTime(one, other);
    }

    private static Set<String> items(Statement<Enumeration> statement) {
        return statement.claim().value().orElseThrow().items().stream()
                .map(item -> item.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> odd(Set<String> items, Set<String> others) {
        Set<String> odd = new TreeSet<>(items);
        odd.removeAll(others);
        return odd;
    }

    /** "Korea" and "South Korea"; "USA" and "United States", so equal first letters are left in doubt. */
    private static boolean areForms(String one, String other) {
        return one.contains(other) || other.contains(one) || one.charAt(0) == other.charAt(0);
    }

    private static boolean areOfOneTime(Statement<Enumeration> one, Statement<Enumeration> other) {
        Optional<LocalDate> day = one.from().published().flatMap(PartialDate::toLocalDate);
        Optional<LocalDate> otherDay = other.from().published().flatMap(PartialDate::toLocalDate);
        return day.isPresent()
                && otherDay.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) <= MOST_DAYS;
    }

    private static Conflict<Enumeration> conflict(
            String key, Statement<Enumeration> one, Statement<Enumeration> other) {
        return new Conflict<>(key, List.of(side(one), side(other)), List.of(Reason.VALUES_DIFFER), List.of());
    }

    private static Conflict.Side<Enumeration> side(Statement<Enumeration> statement) {
        Enumeration list = statement.claim().value().orElseThrow();
        return new Conflict.Side<>(Kinds.ENUMERATION.codec().text(list), List.of(statement));
    }

    @Override
    public Optional<Judgement> judge(Conflict<Enumeration> conflict) {
        Statement<Enumeration> one = conflict.sides().get(0).statements().get(0);
        Statement<Enumeration> other = conflict.sides().get(1).statements().get(0);
        String message = "Of " + one.claim().value().orElseThrow().count() + " listed, one differs: "
                + String.join(", ", printedOdd(one, other)) + " and " + String.join(", ", printedOdd(other, one));
        return Optional.of(
                conflict.judgement(message, one.claim().value().orElseThrow().noun()));
    }

    private static List<String> printedOdd(Statement<Enumeration> one, Statement<Enumeration> other) {
        Set<String> others = items(other);
        return one.claim().value().orElseThrow().items().stream()
                .filter(item -> !others.contains(item.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
