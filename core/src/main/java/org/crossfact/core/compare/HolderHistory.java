package org.crossfact.core.compare;

import java.time.LocalDate;
import org.crossfact.core.value.Holding;

/** Knows who held offices one after the other, apart from the statements that are compared. */
@FunctionalInterface
public interface HolderHistory {

    /** Knows of nobody. */
    HolderHistory UNKNOWN = (holding, from, to) -> false;

    /**
     * Whether somebody of another surname held the office between two days, so that two statements about a surname may
     * mean two holders.
     *
     * @param from the day after which that may have been
     * @param to the day before which that may have been
     */
    boolean otherHolderBetween(Holding holding, LocalDate from, LocalDate to);
}
