package org.crossfact.core.compare.alignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.compare.MovingFacts;
import org.crossfact.core.value.Reason;

/**
 * A value that other articles of a topic tell, and which a slot that stands alone with its own may mean.
 *
 * @param odd the slot that stands alone
 * @param near the slots with that value whose surroundings have something in common with those of {@code odd}
 * @param closest the one of them that has most
 * @param kinship how much that is
 */
record OtherValue(Pool pool, PooledSlot odd, List<PooledSlot> near, PooledSlot closest, double kinship) {

    /** The articles of one event appear within so many days. */
    private static final int EVENT_DAYS = 7;
    /** Articles that tell so many values alike tell one event. */
    private static final int SAME_EVENT = 2;
    /** A word that stands rather far off both. */
    private static final double A_WORD = 0.1;

    OtherValue {
        near = List.copyOf(near);
    }

    static OtherValue of(Pool pool, PooledSlot odd, List<PooledSlot> near) {
        PooledSlot closest = near.stream()
                .max(Comparator.comparingDouble(slot -> odd.kinship(slot, pool.weights())))
                .orElseThrow();
        return new OtherValue(pool, odd, near, closest, odd.kinship(closest, pool.weights()));
    }

    /** All slots with the value, wherever they stand. */
    List<PooledSlot> told() {
        return pool.told(closest);
    }

    /** Whether both may be told of one thing at one time, however likely that is. */
    boolean mayBeMeant() {
        return kinship > A_WORD
                && isOfOneEvent()
                && isOfOneKind()
                && !isOfOtherRole()
                && !odd.isDistance()
                && !closest.isDistance()
                && isInTime()
                && isDayInCommon();
    }

    /** Small bare numbers and counts are of anything unless the same word stands right beside them. */
    private boolean isOfOneKind() {
        return odd.slot().sort().hasUnit() || odd.slot().hasManyDigits() || sharesWordBeside();
    }

    /** Two articles alone need agree in more than one of several that say the same; those of one day may share their names. */
    private boolean isOfOneEvent() {
        int least = origins() > 1 ? 1 : SAME_EVENT;
        return (agreements() >= least || (days() == 0 && odd.account().namesMuchOf(closest.account())))
                && !odd.account().isOfOtherThan(closest.account());
    }

    /** How many tell the other value; articles of one publisher, and copies, count once. */
    private long origins() {
        return told().stream()
                .map(slot -> slot.account().from().origin())
                .distinct()
                .count();
    }

    /** Whether the one may have become the other by a slip, and the article of the first does not tell both. */
    boolean isSlip() {
        return odd.slot().isSlipOf(closest.slot())
                && odd.slot().rate().equals(closest.slot().rate())
                && pool.differ(odd, closest)
                && !pool.tells(odd.article(), closest)
                && !closest.account().isOfTheseYears(closest.slot());
    }

    private boolean isOfOtherRole() {
        Surroundings here = odd.slot().surroundings();
        Surroundings there = closest.slot().surroundings();
        return (odd.slot().isDate() ? here.lacksRoleOf(there) : here.excludesRoleOf(there))
                || OneFact.areBasesOfOthers(odd.account(), odd.slot(), closest.account(), closest.slot())
                || OneFact.areOfStrangers(odd.account(), odd.slot(), closest.account(), closest.slot())
                || OneFact.addUp(odd.account(), odd.slot(), closest.account(), closest.slot());
    }

    /**
     * What moves must be told on the day of the odd one, or before as well as behind it: what is told alike on either side of a
     * day holds on that day too.
     */
    private boolean isInTime() {
        boolean byTimeOnly = pool.obstacle(odd, closest)
                .filter(reason -> reason != Reason.OTHER_TIME && reason != Reason.TIME_UNKNOWN)
                .isEmpty();
        return byTimeOnly && days() <= EVENT_DAYS && (!moves() || isToldOnThatDay());
    }

    private boolean moves() {
        return moves(odd.slot()) || moves(closest.slot());
    }

    private static boolean moves(Slot<?> slot) {
        return MovingFacts.isMoving(slot.claim())
                || MovingFacts.isCountedAnew(slot.claim())
                || slot.surroundings().verbs().stream().anyMatch(MovingFacts::isChange);
    }

    private boolean isToldOnThatDay() {
        Optional<LocalDate> day = odd.day();
        boolean before = false;
        boolean behind = false;
        for (PooledSlot slot : told()) {
            int order = day.flatMap(own -> slot.day().map(own::compareTo)).orElse(0);
            boolean known = day.isPresent() && slot.day().isPresent();
            before |= known && order >= 0;
            behind |= known && order <= 0;
        }
        return before && behind;
    }

    /** A day told by its weekday needs the verb, and what happened on the day of the news is the news of its article only. */
    private boolean isDayInCommon() {
        if ((odd.slot().isAbsolute() && closest.slot().isAbsolute()) || odd.isLength()) {
            return true;
        }
        boolean ofSpeech = odd.slot().surroundings().isOfSpeech()
                || closest.slot().surroundings().isOfSpeech();
        boolean news = odd.isDayOfNews() || closest.isDayOfNews();
        return sharesVerb()
                && !ofSpeech
                && !odd.isOfWeekdayOf(closest)
                && (!news || isToldOnThatDay())
                && pool.obstacle(odd, closest).isEmpty();
    }

    /** How many days lie between the article and the nearest that tells the other value. */
    int days() {
        return told().stream()
                .flatMapToInt(slot -> Pool.days(odd, slot).stream())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** In how many values the article agrees with one that tells the other value. */
    private int agreements() {
        return told().stream()
                .mapToInt(slot -> pool.agreements(odd.article(), slot.article()))
                .max()
                .orElse(0);
    }

    private boolean sharesVerb() {
        return near.stream().anyMatch(odd::sharesVerbWith);
    }

    boolean sharesName() {
        return !Collections.disjoint(
                odd.slot().surroundings().namesOfClause(),
                closest.slot().surroundings().namesOfClause());
    }

    boolean sharesWordBeside() {
        return near.stream().anyMatch(slot -> odd.slot().sharesWordBeside(slot.slot()));
    }

    boolean sharesValue() {
        return near.stream().anyMatch(odd::sharesValueWith);
    }
}
