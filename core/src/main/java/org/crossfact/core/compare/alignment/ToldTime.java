package org.crossfact.core.compare.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.MovingFacts;
import org.crossfact.core.value.Reason;

/**
 * Decides whether a slot speaks of the time at which a fact is told. What moves (a price, a toll, a poll) is compared as
 * the gate says; what several articles told alike over a while lasts; what stands still is compared within some days.
 */
final class ToldTime {

    /** What is told alike in articles so many days apart does not change from day to day. */
    private static final int LASTING_DAYS = 14;
    /** The articles of one event appear within so many days. */
    private static final int ONE_EVENT_DAYS = 7;

    private static final int SAME_WORDS_DAYS = 60;
    private static final String FUTURE = "future";

    private final Gate gate;
    private final ToldFact fact;

    ToldTime(Gate gate, ToldFact fact) {
        this.gate = gate;
        this.fact = fact;
    }

    /** @param sameWords whether a slot of the fact and {@code odd} stand in nearly the same words */
    boolean allows(ToldSlot odd, Predicate<ToldSlot> sameWords) {
        long alike = fact.slots().stream()
                .filter(slot -> isOfOneKind(slot, odd) && isOfOneYear(slot, odd))
                .count();
        return 2 * alike >= fact.slots().size()
                && fact.slots().stream()
                        .anyMatch(slot -> isOfOneKind(slot, odd) && meets(slot, odd, sameWords.test(slot)));
    }

    /** A plan may be held against what came of it, a target or an estimate only against its like. */
    private static boolean isOfOneKind(ToldSlot one, ToldSlot other) {
        return areOfOneStatus(one, other)
                || (status(one).isEmpty() && status(other).equals(FUTURE))
                || (status(one).equals(FUTURE) && status(other).isEmpty());
    }

    static boolean areOfOneStatus(ToldSlot one, ToldSlot other) {
        return status(one).equals(status(other));
    }

    private static String status(ToldSlot slot) {
        return slot.slot().claim().about().status();
    }

    /** Whether both are told of one year: a past one told beside them, or else that of their articles. */
    private static boolean isOfOneYear(ToldSlot one, ToldSlot other) {
        OptionalInt year = year(one);
        OptionalInt otherYear = year(other);
        boolean past = isOfPastYear(one) || isOfPastYear(other);
        return !past || year.equals(otherYear);
    }

    private static boolean isOfPastYear(ToldSlot slot) {
        return slot.slot().claim().kind() != (Object) Kinds.DATE && !year(slot).equals(publicationYear(slot));
    }

    /** A year ahead is when something is to be done, not when it is told of. */
    private static OptionalInt year(ToldSlot slot) {
        OptionalInt published = publicationYear(slot);
        return slot.slot()
                .claim()
                .at()
                .filter(at -> published.isEmpty() || at.year() < published.getAsInt())
                .map(at -> OptionalInt.of(at.year()))
                .orElse(published);
    }

    private static OptionalInt publicationYear(ToldSlot slot) {
        return slot.day().map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private <V> boolean meets(ToldSlot told, ToldSlot odd, boolean sameWords) {
        Claim<V> one = (Claim<V>) told.slot().claim();
        Claim<V> other = (Claim<V>) odd.slot().claim();
        Optional<Reason> obstacle = gate.obstacle(
                new Statement<>(one, told.account().from()),
                new Statement<>(other, odd.account().from()));
        boolean byTimeOnly =
                obstacle.isEmpty() || obstacle.get() == Reason.OTHER_TIME || obstacle.get() == Reason.TIME_UNKNOWN;
        boolean inTime = obstacle.isEmpty() || isStill(told, odd, sameWords) || lastsUntil(odd);
        return byTimeOnly && inTime;
    }

    private static boolean isStill(ToldSlot one, ToldSlot other, boolean sameWords) {
        boolean date = one.slot().isDate();
        return !MovingFacts.isMoving(one.slot().claim())
                && !MovingFacts.isMoving(other.slot().claim())
                && days(one, other) <= (sameWords && !date ? SAME_WORDS_DAYS : ONE_EVENT_DAYS);
    }

    private static long days(ToldSlot one, ToldSlot other) {
        return one.day()
                .flatMap(day -> other.day().map(otherDay -> Math.abs(ChronoUnit.DAYS.between(day, otherDay))))
                .orElse(Long.MAX_VALUE);
    }

    /** Whether the value was told alike for a while, by the time a slot was written or just after. */
    private boolean lastsUntil(ToldSlot odd) {
        List<LocalDate> days = fact.slots().stream()
                .flatMap(slot -> slot.day().stream())
                .sorted()
                .toList();
        return days.size() > 1
                && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) >= LASTING_DAYS
                && odd.day()
                        .filter(day -> !day.isBefore(days.get(0).minusDays(ONE_EVENT_DAYS)))
                        .isPresent();
    }
}
