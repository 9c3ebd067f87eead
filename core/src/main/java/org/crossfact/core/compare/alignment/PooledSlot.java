package org.crossfact.core.compare.alignment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Statement;
import org.crossfact.core.value.Duration;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/**
 * A slot of an article that is looked at together with the others of its topic.
 *
 * @param article the number of the article among them
 */
record PooledSlot(int article, Account account, Slot<?> slot) {

    /** Words behind a length of time that make it the distance from the day of writing or from another event. */
    private static final Set<String> BEHIND_DISTANCE =
            Set.of("after", "ago", "later", "earlier", "before", "since", "behind");

    /** What slots of its sort have in common that tell the same: amount and unit, or the value as text. */
    String value() {
        return slot.sort().name() + ' ' + text(slot);
    }

    private static <V> String text(Slot<V> slot) {
        return slot.value() instanceof Figure figure
                ? figure.amount().stripTrailingZeros().toPlainString()
                        + ' '
                        + figure.unit().symbol()
                : slot.claim().kind().codec().text(slot.value());
    }

    /** What only slots of its sort that have {@code word} around them have in common. */
    String key(String word) {
        return slot.sort().name() + ' ' + word;
    }

    /** The day of publication. */
    Optional<LocalDate> day() {
        return account.from().published().flatMap(PartialDate::toLocalDate);
    }

    /** Whether the slot holds the day on which its article was published: that of whatever is the news. */
    boolean isDayOfNews() {
        return slot.value() instanceof When when
                && when.single().isPresent()
                && when.single().equals(account.from().published());
    }

    /** Whether both are one day of the week, of whichever week: "on Tuesday". */
    boolean isOfWeekdayOf(PooledSlot other) {
        Optional<DayOfWeek> weekday = weekday();
        return weekday.isPresent() && weekday.equals(other.weekday());
    }

    private Optional<DayOfWeek> weekday() {
        return slot.value() instanceof When when
                ? when.single().flatMap(PartialDate::toLocalDate).map(LocalDate::getDayOfWeek)
                : Optional.empty();
    }

    /** Whether a length of time stands here that is a distance: "three days after the collision". */
    boolean isDistance() {
        return BEHIND_DISTANCE.contains(slot.surroundings().after());
    }

    boolean isLength() {
        return slot.value() instanceof When when && when.date() instanceof Duration;
    }

    /** What the words around both share, without those of units, other values, and verbs that tell nothing alone. */
    double kinship(PooledSlot other, WordWeights weights) {
        double sum = 0;
        Set<String> units = slot.unitWords();
        for (Map.Entry<String, Double> word : slot.around().entrySet()) {
            double near = other.slot.nearness(word.getKey());
            if (near > 0 && !units.contains(word.getKey()) && CommonGround.tellsAlone(word.getKey())) {
                sum += weights.of(word.getKey()) * Math.sqrt(near * word.getValue());
            }
        }
        return sum;
    }

    /** Whether a verb that tells something stands in both clauses. */
    boolean sharesVerbWith(PooledSlot other) {
        return slot.surroundings().verbs().stream()
                .anyMatch(verb -> CommonGround.tellsAlone(verb)
                        && other.slot.surroundings().verbs().contains(verb));
    }

    boolean sharesValueWith(PooledSlot other) {
        return slot.surroundings().sharesValueWith(other.slot.surroundings());
    }

    @SuppressWarnings("unchecked") // the type of a slot's claim is that of its value, and asked of nobody here
    <V> Statement<V> statement() {
        return new Statement<>((Claim<V>) slot.claim(), account.from());
    }
}
