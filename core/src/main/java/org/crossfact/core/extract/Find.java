package org.crossfact.core.extract;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Flaw;
import org.crossfact.core.claim.Kind;
import org.crossfact.core.claim.Reading;

/**
 * What a recogniser read at one place, before it becomes a claim.
 *
 * @param kind what kind of fact
 * @param from number of its first token
 * @param to one past the number of its last token
 * @param recogniser who read it
 * @param readings ranked values
 * @param flaw why the words cannot be taken as they stand, if so
 */
public record Find<V>(
        Kind<V> kind, int from, int to, String recogniser, List<Reading<V>> readings, Optional<Flaw> flaw) {

    public Find {
        readings = List.copyOf(readings);
    }

    /** A sound value that the words say. */
    public static <V> Find<V> printed(Kind<V> kind, int from, int to, String recogniser, V value) {
        return new Find<>(kind, from, to, recogniser, List.of(Reading.printed(value)), Optional.empty());
    }

    /** Damaged words with what can be won back from them. */
    public static <V> Find<V> flawed(
            Kind<V> kind, int from, int to, String recogniser, Flaw flaw, List<Reading<V>> readings) {
        return new Find<>(kind, from, to, recogniser, readings, Optional.of(flaw));
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Find<?> other) {
        return from < other.to && other.from < to;
    }

    /** The same find over other tokens. */
    public Find<V> over(int newFrom, int newTo) {
        return new Find<>(kind, newFrom, newTo, recogniser, readings, flaw);
    }

    public Find<V> withReadings(List<Reading<V>> others) {
        return new Find<>(kind, from, to, recogniser, others, flaw);
    }

    /** This find with its type told, when it is of {@code other} kind. */
    @SuppressWarnings("unchecked") // a kind is one object, so equal kinds have one value type
    public <W> Optional<Find<W>> as(Kind<W> other) {
        return kind == (Object) other ? Optional.of((Find<W>) this) : Optional.empty();
    }
}
