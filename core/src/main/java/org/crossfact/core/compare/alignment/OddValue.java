package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value that stands alone in its topic, with those that other articles tell and that may be meant, and how likely each is. */
final class OddValue {

    private static final int MOST_DAYS = 5;
    private static final double MOST_WORDS = 2;

    private final Pool pool;
    private final PooledSlot odd;
    private final List<OtherValue> near;
    private final List<OtherValue> possible;

    OddValue(Pool pool, PooledSlot odd) {
        this.pool = pool;
        this.odd = odd;
        this.near = pool.near(odd).stream()
                .map(slots -> OtherValue.of(pool, odd, slots))
                .toList();
        this.possible = near.stream().filter(OtherValue::isSlip).toList();
    }

    /** The log odds of each value that may be meant. */
    Map<OtherValue, Double> evidence() {
        Map<OtherValue, Double> evidence = new HashMap<>();
        possible.stream().filter(OtherValue::mayBeMeant).forEach(other -> evidence.put(other, evidence(other)));
        return evidence;
    }

    private double evidence(OtherValue other) {
        Slot<?> one = odd.slot();
        Slot<?> told = other.closest().slot();
        return TopicSign.CHANCE.times(1)
                + TopicSign.SHAPE.times(SlipShape.evidence(one, told))
                + ofWords(other)
                + ofRivals(other)
                + TopicSign.DAYS.times(Math.min(other.days(), MOST_DAYS))
                + TopicSign.DATE.when(one.isDate())
                + TopicSign.RELATIVE_DAY.when(!(one.isAbsolute() && told.isAbsolute()) && !odd.isLength())
                + TopicSign.NUMBER.when(!one.sort().hasUnit())
                + TopicSign.OTHER_NAMES.when(OneFact.areOfOthers(
                        odd.account().namesFor(one), other.closest().account().namesFor(told)))
                + TopicSign.SAME_NAME.when(other.sharesName())
                + TopicSign.COUNTS_OTHER.when(one.countsOtherThan(told) || told.countsOtherThan(one))
                + TopicSign.MANY_DIGITS.when(one.hasManyDigits());
    }

    private double ofWords(OtherValue other) {
        return TopicSign.WORDS.times(Math.min(other.kinship(), MOST_WORDS))
                + TopicSign.VALUE_BESIDE.when(other.sharesValue())
                + TopicSign.WORD_BESIDE.when(other.sharesWordBeside());
    }

    private double ofRivals(OtherValue other) {
        double nearer = near.stream()
                .filter(rival -> rival != (Object) other)
                .mapToDouble(OtherValue::kinship)
                .max()
                .orElse(0);
        return TopicSign.NEARER_VALUE.times(Math.max(-1, Math.min(1, nearer - other.kinship())))
                + TopicSign.RIVALS.times(Math.log1p(possible.size() - 1.0))
                + TopicSign.OWN_RIVALS.times(Math.log1p((double) ownRivals(other)));
    }

    private long ownRivals(OtherValue other) {
        return pool.ofArticle(odd.article(), odd)
                .filter(own -> !own.value().equals(odd.value())
                        && own.slot().isSlipOf(other.closest().slot())
                        && pool.isOdd(own))
                .count();
    }
}
