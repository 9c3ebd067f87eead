package org.crossfact.core.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Unit;

/**
 * Decides whether two figures hold at one time. Dates in the clause decide first. Without them the days of publication
 * stand in: a fact that is fixed once it has happened (costs of a finished thing, votes, lengths, agreed sums) may be
 * told again within {@value #FIXED_DAYS} days, one that moves only for a
 * short time: a count of victims for a day, a price, share or result on the same day.
 */
final class FigureTiming {

    static final int FIXED_DAYS = 400;
    static final int COUNT_DAYS = 1;
    static final int MOVING_DAYS = 0;
    /** Verbs of what has happened once for all, or is agreed. */
    private static final Lexicon FIXED = Lexicon.load(FigureTiming.class, "fixed-measures.txt");

    private static final Lexicon FIXED_HEADS = Lexicon.load(FigureTiming.class, "fixed-heads.txt");

    private FigureTiming() {}

    /** Why two statements do not hold at one time; empty when they may. */
    static Optional<Reason> obstacle(Statement<Figure> left, Statement<Figure> right) {
        Optional<PartialDate> one = left.claim().at();
        Optional<PartialDate> other = right.claim().at();
        if (one.isPresent() && other.isPresent()) {
            boolean together = one.get().agreesWith(other.get()) && !isPartOf(one.get(), other.get());
            return together ? Optional.empty() : Optional.of(Reason.OTHER_TIME);
        }
        boolean fixed = isFixed(left.claim()) && isFixed(right.claim());
        Optional<PartialDate> first = one.or(() -> left.from().published());
        Optional<PartialDate> second = other.or(() -> right.from().published());
        if (first.isEmpty() && second.isEmpty()) {
            return Optional.empty();
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
        boolean moves = mayMove(left.claim()) || mayMove(right.claim());
        return timesTold || (moves && !atOnce) ? obstacle(left, right) : Optional.empty();
    }

    /** Who is counted is often counted anew the next day. */
    private static boolean mayMove(Claim<Figure> claim) {
        return MovingFacts.isMoving(claim) || (isCount(claim) && !isFixed(claim));
    }

    /** What something costs by the piece is a price and moves. */
    private static boolean isFixed(Claim<Figure> claim) {
        Subject about = claim.about();
        boolean told = FIXED.contains(about.measure())
                || FIXED_HEADS.contains(about.head())
                || (!about.status().isEmpty() && !about.measure().isEmpty());
        return told
                && !MovingFacts.isMoving(claim)
                && about.scopes().stream().noneMatch(scope -> scope.startsWith("per "));
    }

    /** Whether one is a year and the other a month or quarter of it, which have sums of their own. */
    private static boolean isPartOf(PartialDate one, PartialDate other) {
        return one.hasMonth() != other.hasMonth() && !one.hasDay() && !other.hasDay();
    }

    private static int days(Statement<Figure> left, Statement<Figure> right, boolean fixed) {
        boolean counts = isCount(left.claim()) && isCount(right.claim());
        return fixed ? FIXED_DAYS : counts ? COUNT_DAYS : MOVING_DAYS;
    }

    private static boolean isCount(Claim<Figure> claim) {
        return claim.value()
                .filter(figure -> figure.unit().family() == Unit.Family.COUNT)
                .isPresent();
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
        if (!told || one.get().equals(other.get()) || (isFixed(left.claim()) && isFixed(right.claim()))) {
            return false;
        }
        int byTime = one.get().compareTo(other.get());
        int byAmount = leftFigure.get().amount().compareTo(rightFigure.get().amount());
        return isCount(left.claim()) && Integer.signum(byTime) == Integer.signum(byAmount);
    }
}
