package org.crossfact.core.compare;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Modality;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.Duration;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;
import org.crossfact.core.value.Undated;
import org.crossfact.core.value.When;

/** Compares dates: a date told less precisely is compatible with every date that it covers. */
public final class DateComparer implements Comparer<When> {

    private static final int MOST_DAYS = 7;
    private static final Set<Set<DatePart>> OF_ANY_YEAR =
            Set.of(EnumSet.of(DatePart.MONTH, DatePart.DAY), EnumSet.of(DatePart.MONTH));
    private static final Set<Modality> TOLD = EnumSet.of(Modality.ASSERTED, Modality.PLANNED);

    @Override
    public Kind<When> kind() {
        return Kinds.DATE;
    }

    /** None yet: which dates are about one event is for an event to say, not for a date. */
    @Override
    public List<String> keys(Claim<When> claim) {
        return List.of();
    }

    /** What moves from day to day, or comes again every year, is told within a few days with the same date. */
    @Override
    public Optional<Reason> obstacle(Statement<When> left, Statement<When> right) {
        if (!isStated(left.claim()) || !isStated(right.claim())) {
            return Optional.of(Reason.TIME_UNKNOWN);
        }
        if (!haveOneModality(left, right)) {
            return Optional.of(Reason.NOT_ASSERTED);
        }
        return Publication.obstacle(left, right, MOST_DAYS);
    }

    /** What is planned before an event may be told as settled in another article of it. */
    @Override
    public Optional<Reason> obstacleInEvent(Statement<When> left, Statement<When> right, boolean atOnce) {
        return obstacle(left, right).filter(reason -> reason != Reason.NOT_ASSERTED || !areTold(left, right));
    }

    private static boolean areTold(Statement<When> left, Statement<When> right) {
        return TOLD.contains(left.claim().modality())
                && TOLD.contains(right.claim().modality());
    }

    /** In one story what is planned in one article may be told as settled in another: "from 3 March", "on 3 March". */
    private static boolean haveOneModality(Statement<When> left, Statement<When> right) {
        Modality one = left.claim().modality();
        Modality other = right.claim().modality();
        return one == other || (left.from().sharesStoryWith(right.from()) && areTold(left, right));
    }

    private static boolean isStated(Claim<When> claim) {
        return claim.value()
                .filter(when -> !when.stated().isEmpty() || when.minute().isPresent())
                .isPresent();
    }

    @Override
    public Comparison compare(When left, When right) {
        DateValue one = left.date();
        DateValue other = right.date();
        if (one instanceof Undated || other instanceof Undated) {
            return compareUndated(left, right);
        }
        if (one.equals(other)) {
            return haveOtherMinutes(left, right) ? Comparison.different() : Comparison.same();
        }
        if (one instanceof Duration || other instanceof Duration) {
            return one instanceof Duration && other instanceof Duration
                    ? Comparison.different()
                    : Comparison.incomparable(Reason.OTHER_UNIT);
        }
        if (one instanceof PartialDate date && other instanceof PartialDate otherDate) {
            return date.agreesWith(otherDate) || areOneDayOfYear(left, date, right, otherDate)
                    ? Comparison.compatible(Reason.GRANULARITY)
                    : Comparison.different();
        }
        return compareStretches(one, other);
    }

    /** "1 July" and "1 July", "October" and "October", whichever years were inferred. */
    private static boolean areOneDayOfYear(When left, PartialDate one, When right, PartialDate other) {
        return left.stated().equals(right.stated())
                && OF_ANY_YEAR.contains(left.stated())
                && one.month() == other.month()
                && one.day() == other.day();
    }

    /** Hours, habits and vague times are the same when they are told alike, and say nothing of each other else. */
    private static Comparison compareUndated(When left, When right) {
        if (left.timex().equals(right.timex())) {
            return Comparison.same();
        }
        return haveOtherMinutes(left, right) ? Comparison.different() : Comparison.incomparable(Reason.TIME_UNKNOWN);
    }

    /** Whether both tell the minute, and not the same one; the hour may be that of another zone. */
    private static boolean haveOtherMinutes(When left, When right) {
        Optional<String> minute = left.minute();
        return minute.isPresent()
                && right.minute().filter(other -> !other.equals(minute.get())).isPresent();
    }

    private static Comparison compareStretches(DateValue one, DateValue other) {
        Optional<LocalDate> start = one.earliest();
        Optional<LocalDate> otherStart = other.earliest();
        Optional<LocalDate> end = one.latest();
        Optional<LocalDate> otherEnd = other.latest();
        if (start.isEmpty() || otherStart.isEmpty() || end.isEmpty() || otherEnd.isEmpty()) {
            return Comparison.incomparable(Reason.TIME_UNKNOWN);
        }
        boolean meet = !start.get().isAfter(otherEnd.get()) && !otherStart.get().isAfter(end.get());
        return meet ? Comparison.compatible(Reason.GRANULARITY) : Comparison.different();
    }
}
