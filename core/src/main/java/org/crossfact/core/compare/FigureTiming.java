package org.crossfact.core.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Unit;

/**
 * Decides whether two figures hold at one time. Dates in the clause decide first. Without them the days of publication
 * stand in: a fact that is fixed once it has happened (costs of a finished thing, votes, lengths, agreed sums) may be
 * told again within {@value #FIXED_DAYS} days, one that moves (prices, tolls, counts of victims, shares, results) only
 * within {@value #MOVING_DAYS}.
 */
final class FigureTiming {

    static final int FIXED_DAYS = 400;
    static final int MOVING_DAYS = 2;
    /** Verbs of what has happened once for all, or is agreed. */
    private static final Lexicon FIXED = Lexicon.load(FigureTiming.class, "fixed-measures.txt");

    private static final Lexicon FIXED_HEADS = Lexicon.load(FigureTiming.class, "fixed-heads.txt");

    private FigureTiming() {}

    /** Why two statements do not hold at one time; empty when they may. */
    static Optional<Reason> obstacle(Statement<Figure> left, Statement<Figure> right) {
        Optional<PartialDate> one = left.claim().at();
        Optional<PartialDate> other = right.claim().at();
        if (one.isPresent() && other.isPresent()) {
            return one.get().agreesWith(other.get()) ? Optional.empty() : Optional.of(Reason.OTHER_TIME);
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
        return near(first.get(), second.get(), fixed ? FIXED_DAYS : MOVING_DAYS)
                ? isUpdate(left, right, first.get(), second.get()) ? Optional.of(Reason.OTHER_TIME) : Optional.empty()
                : Optional.of(Reason.OTHER_TIME);
    }

    private static boolean isFixed(Claim<Figure> claim) {
        return FIXED.contains(claim.about().measure())
                || FIXED_HEADS.contains(claim.about().head())
                || (!claim.about().status().isEmpty()
                        && !claim.about().measure().isEmpty());
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
        boolean counts = leftFigure.get().unit().family() == Unit.Family.COUNT;
        int byTime = one.get().compareTo(other.get());
        int byAmount = leftFigure.get().amount().compareTo(rightFigure.get().amount());
        return counts && Integer.signum(byTime) == Integer.signum(byAmount);
    }
}
