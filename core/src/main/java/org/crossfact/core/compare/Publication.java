package org.crossfact.core.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Reason;

/** Decides from the days of publication whether two statements can speak of one time. */
public final class Publication {

    private Publication() {}

    /**
     * Why they cannot.
     *
     * @param most how many days may lie between them
     * @return empty when they can, or when no article tells its day
     */
    static Optional<Reason> obstacle(Statement<?> left, Statement<?> right, int most) {
        Optional<LocalDate> one = left.from().published().flatMap(PartialDate::toLocalDate);
        Optional<LocalDate> other = right.from().published().flatMap(PartialDate::toLocalDate);
        if (one.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        if (one.isEmpty() || other.isEmpty()) {
            return left.from().sharesStoryWith(right.from()) ? Optional.empty() : Optional.of(Reason.TIME_UNKNOWN);
        }
        return Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= most
                ? Optional.empty()
                : Optional.of(Reason.OTHER_TIME);
    }

    /** How many days lie between the publication of two articles; empty when one does not tell its day. */
    public static OptionalLong daysBetween(Provenance left, Provenance right) {
        Optional<LocalDate> one = left.published().flatMap(PartialDate::toLocalDate);
        Optional<LocalDate> other = right.published().flatMap(PartialDate::toLocalDate);
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())))
                : OptionalLong.empty();
    }
}
