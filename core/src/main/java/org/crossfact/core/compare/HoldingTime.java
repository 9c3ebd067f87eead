package org.crossfact.core.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Holding;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;

/**
 * When a statement says that somebody held an office: the date of its sentence, else the day its article appeared.
 *
 * @param from the first day it may mean
 * @param to the last one
 */
public record HoldingTime(LocalDate from, LocalDate to) {

    /**
     * How far apart two statements may lie to be about one term. Half of the usual term of four years: over that
     * distance it is likelier that the holder is the same than that another of the same surname followed.
     */
    private static final int YEARS_NEAR = 2;

    private static final int DAYS_OF_STORY = 7;

    /** What stands between two statements as far as time goes; empty when they may be about one term. */
    static Optional<Reason> obstacle(Statement<Holding> left, Statement<Holding> right) {
        Optional<HoldingTime> one = of(left);
        Optional<HoldingTime> other = of(right);
        if (one.isEmpty() || other.isEmpty()) {
            return isOneTime(left, right) ? Optional.empty() : Optional.of(Reason.TIME_UNKNOWN);
        }
        return one.get().isNear(other.get()) ? Optional.empty() : Optional.of(Reason.OTHER_TIME);
    }

    /** Two statements of one article, or of one story, that both leave the time open leave the same time open. */
    private static boolean isOneTime(Statement<Holding> left, Statement<Holding> right) {
        boolean together = left.claim().article().equals(right.claim().article())
                || (left.from().sharesStoryWith(right.from())
                        && ofWriting(left).isEmpty()
                        && ofWriting(right).isEmpty());
        return together && told(left).isEmpty() && told(right).isEmpty();
    }

    /** When a statement says that the office was held; empty when nothing tells. */
    public static Optional<HoldingTime> of(Statement<Holding> statement) {
        Optional<HoldingTime> told = told(statement).flatMap(HoldingTime::of);
        Optional<HoldingTime> written = ofWriting(statement);
        if (isPast(statement.claim())) {
            return told;
        }
        boolean sameTime = told.isPresent()
                && written.filter(day -> told.get().covers(day)).isPresent();
        return told.isEmpty() || sameTime ? written : told;
    }

    /** "this month" tells no more than the day of writing. */
    private boolean covers(HoldingTime other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    /** When the article of a statement appeared, whatever time its sentence tells of. */
    public static Optional<HoldingTime> ofWriting(Statement<Holding> statement) {
        return statement.from().published().flatMap(HoldingTime::of);
    }

    /**
     * The date of the sentence where it is that of the office; nobody knows who will hold it on a day to come.
     */
    private static Optional<PartialDate> told(Statement<Holding> statement) {
        Claim<Holding> claim = statement.claim();
        return tellsTime(claim)
                ? claim.at().filter(date -> date.hasYear() && !isToCome(date, statement))
                : Optional.empty();
    }

    /** Whether the time of a sentence is that of the office: for a former holder it is the time of writing, without "then". */
    static boolean tellsTime(Claim<Holding> claim) {
        return !isPast(claim) || claim.about().status().equals(HoldingMarks.THEN);
    }

    private static boolean isToCome(PartialDate date, Statement<Holding> statement) {
        return ofWriting(statement)
                .flatMap(written -> date.earliest().filter(day -> day.isAfter(written.to())))
                .isPresent();
    }

    private static boolean isPast(Claim<Holding> claim) {
        return claim.value()
                .map(Holding::state)
                .filter(Holding.State.FORMER::equals)
                .isPresent();
    }

    private static Optional<HoldingTime> of(PartialDate date) {
        return date.earliest().flatMap(from -> date.latest().map(to -> new HoldingTime(from, to)));
    }

    /** Whether two statements speak of days so near that their articles tell one story. */
    static boolean areOfOneWeek(Statement<Holding> left, Statement<Holding> right) {
        return areWithin(DAYS_OF_STORY, left, right);
    }

    /** Whether no day of which two statements speak lies further apart than {@code days}; never where one tells no time. */
    public static boolean areWithin(int days, Statement<Holding> left, Statement<Holding> right) {
        return of(left).flatMap(one -> of(right).filter(other -> one.isWithin(days, other)))
                .isPresent();
    }

    /** Whether no day of the two lies further apart than {@code days}. */
    public boolean isWithin(int days, HoldingTime other) {
        return !to.isAfter(other.from.plusDays(days)) && !other.to.isAfter(from.plusDays(days));
    }

    private boolean isNear(HoldingTime other) {
        return !from.isAfter(other.to.plusYears(YEARS_NEAR)) && !other.from.isAfter(to.plusYears(YEARS_NEAR));
    }
}
