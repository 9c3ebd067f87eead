package org.crossfact.core.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;

/**
 * Decides whether two figures hold at one time. Dates in the clause decide first. Without them the days of publication
 * stand in: a fact that is fixed once it has happened (costs of a finished thing, votes, lengths, agreed sums) may be
 * told again within {@value #FIXED_DAYS} days, one that moves only for a
 * short time: a count of victims for a day, a price, share or result on the same day. Where nothing tells the time, what
 * moves is not compared, unless the user told that both articles are of one story.
 */
final class FigureTiming {

    static final int FIXED_DAYS = 400;
    static final int COUNT_DAYS = 1;
    static final int MOVING_DAYS = 0;

    private FigureTiming() {}

    /** Why two statements do not hold at one time; empty when they may. */
    static Optional<Reason> obstacle(Statement<Figure> left, Statement<Figure> right) {
        Optional<PartialDate> one = left.claim().at();
        Optional<PartialDate> other = right.claim().at();
        if (one.isPresent() && other.isPresent()) {
            boolean together = one.get().agreesWith(other.get()) && !isPartOf(one.get(), other.get());
            return together ? Optional.empty() : Optional.of(Reason.OTHER_TIME);
        }
        boolean fixed = MovingFacts.isFixed(left.claim()) && MovingFacts.isFixed(right.claim());
        Optional<PartialDate> first = one.or(() -> left.from().published());
        Optional<PartialDate> second = other.or(() -> right.from().published());
        if (first.isEmpty() && second.isEmpty()) {
            boolean moves = MovingFacts.isMoving(left.claim()) || MovingFacts.isMoving(right.claim());
            return moves && !left.from().sharesStoryWith(right.from())
                    ? Optional.of(Reason.TIME_UNKNOWN)
                    : Optional.empty();
        }
        if (first.isEmpty() || second.isEmpty()) {
            return fixed || one.isPresent() || other.isPresent() ? Optional.empty() : Optional.of(Reason.TIME_UNKNOWN);
        }
        return near(first.get(), second.get(), days(left, right, fixed))
                ? isUpdate(left, right, first.get(), second.get()) ? Optional.of(Reason.OTHER_TIME) : Optional.empty()
                : Optional.of(Reason.OTHER_TIME);
    }

    /** The same where both articles tell one event of these days: what does not move is one in both. */
    static Optional<Reason> obstacleInEvent(Statement<Figure> left, Statement<Figure> right, boolean atOnce) {
        boolean timesTold = left.claim().at().isPresent() && right.claim().at().isPresent();
        boolean moves = MovingFacts.isMoving(left.claim()) || MovingFacts.isMoving(right.claim());
        if (isPlanOf(left, right) || isPlanOf(right, left)) {
            return Optional.of(Reason.OTHER_TIME);
        }
        return timesTold || (moves && !atOnce) ? obstacle(left, right) : Optional.empty();
    }

    /**
     * Whether one tells what is to be in another year, and the other what is: "45 per cent by 2030", "31 per cent"; "was to cost 3
     * billion and to open in 2020".
     */
    private static boolean isPlanOf(Statement<Figure> plan, Statement<Figure> fact) {
        boolean otherYear = plan.claim()
                .at()
                .filter(at -> plan.from()
                        .published()
                        .filter(day -> day.year() != at.year())
                        .isPresent())
                .isPresent();
        return otherYear
                && fact.claim().at().isEmpty()
                && (fact.claim().modality() != plan.claim().modality()
                        || !fact.claim()
                                .about()
                                .status()
                                .equals(plan.claim().about().status()));
    }

    /** Whether one is a year and the other a month or quarter of it, or a quarter and its month, which have sums of their own. */
    private static boolean isPartOf(PartialDate one, PartialDate other) {
        return one.grain() != other.grain() && !one.hasDay() && !other.hasDay();
    }

    private static int days(Statement<Figure> left, Statement<Figure> right, boolean fixed) {
        boolean counts = MovingFacts.isCount(left.claim()) && MovingFacts.isCount(right.claim());
        return fixed ? FIXED_DAYS : counts ? COUNT_DAYS : MOVING_DAYS;
    }

    /** Whether the two spans of time lie within so many days of each other. */
    private static boolean near(PartialDate one, PartialDate other, int days) {
        Optional<LocalDate> earlierEnd = one.latest();
        Optional<LocalDate> laterStart = other.earliest();
        Optional<LocalDate> otherEnd = other.latest();
        Optional<LocalDate> oneStart = one.earliest();
        if (earlierEnd.isEmpty() || laterStart.isEmpty() || otherEnd.isEmpty() || oneStart.isEmpty()) {
            return one.agreesWith(other);
        }
        return ChronoUnit.DAYS.between(earlierEnd.get(), laterStart.get()) <= days
                && ChronoUnit.DAYS.between(otherEnd.get(), oneStart.get()) <= days;
    }

    /** A count of a later day that is higher brings an earlier one up to date. */
    private static boolean isUpdate(
            Statement<Figure> left, Statement<Figure> right, PartialDate first, PartialDate second) {
        Optional<LocalDate> one = first.toLocalDate();
        Optional<LocalDate> other = second.toLocalDate();
        Optional<Figure> leftFigure = left.claim().value();
        Optional<Figure> rightFigure = right.claim().value();
        boolean told = one.isPresent() && other.isPresent() && leftFigure.isPresent() && rightFigure.isPresent();
        if (!told
                || one.get().equals(other.get())
                || (MovingFacts.isFixed(left.claim()) && MovingFacts.isFixed(right.claim()))) {
            return false;
        }
        int byTime = one.get().compareTo(other.get());
        int byAmount = leftFigure.get().amount().compareTo(rightFigure.get().amount());
        return MovingFacts.isCount(left.claim()) && Integer.signum(byTime) == Integer.signum(byAmount);
    }
}
