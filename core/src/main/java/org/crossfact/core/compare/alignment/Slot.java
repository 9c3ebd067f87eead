package org.crossfact.core.compare.alignment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.compare.FigureScale;
import org.crossfact.core.value.DatePart;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Grain;
import org.crossfact.core.value.Stance;
import org.crossfact.core.value.Unit;
import org.crossfact.core.value.When;

/**
 * A place of a sentence where a value stands, with the words around it.
 *
 * @param claim what stands there
 * @param value its value in the form in which slots are compared
 * @param sort only slots of one sort can stand for each other
 * @param sentence the number of the sentence in its article
 * @param words its own words in base form
 * @param surroundings what stands around it
 */
record Slot<V>(Claim<V> claim, V value, Sort sort, int sentence, List<String> words, Surroundings surroundings) {

    private static final String PERSON = "person";
    private static final int MANY_DIGITS = 3;
    private static final Set<DatePart> CALENDAR = EnumSet.of(DatePart.YEAR, DatePart.MONTH, DatePart.DAY);

    /** What kind of value stands in a slot: a unit's dimension, a number, a date, a name. */
    record Sort(String name) {

        static final Sort DATE = new Sort("date");
        static final Sort NAME = new Sort("name");
        static final Sort ORDINAL = new Sort("ordinal");
        /** How old somebody is; how long something lasts is another thing. */
        static final Sort AGE = new Sort("age");

        private static final String STANCE = "stance:";
        private static final String MONEY = "money:";

        static Sort of(Stance stance) {
            return new Sort(STANCE + stance.question());
        }

        static final Sort NUMBER = new Sort(FigureScale.dimension(Unit.NONE));

        /** Whether more is known of a value than that it is a number, of whatever. */
        boolean hasUnit() {
            return !equals(NUMBER);
        }

        /** Amounts of one money whose country is not told, as crowns are. */
        static Sort ofMoney(String noun) {
            return new Sort(MONEY + noun);
        }

        boolean isMoney() {
            return name.startsWith(MONEY);
        }

        /** Whether a figure or a date stands here, and no mere place in a row. */
        boolean isMeasured() {
            return !equals(NAME) && !equals(ORDINAL) && !isStance();
        }

        boolean isStance() {
            return name.startsWith(STANCE);
        }
    }

    Slot {
        words = List.copyOf(words);
    }

    /** How near a word stands, 0 to 1; 0 when it stands in another sentence. */
    double nearness(String word) {
        return around().getOrDefault(word, 0.0);
    }

    /** Whether no date stands here that is told by its distance from the day of writing: "today", "on Monday". */
    boolean isAbsolute() {
        return claim.as(Kinds.DATE)
                .flatMap(Claim::value)
                .filter(when -> Collections.disjoint(when.stated(), CALENDAR)
                        && when.minute().isEmpty())
                .isEmpty();
    }

    boolean isDate() {
        return sort.equals(Sort.DATE);
    }

    /** Whether the value is one that few things share: no name, no place in a row, no day that is told by its distance only. */
    boolean isTelling() {
        return sort.isMeasured() && isAbsolute();
    }

    /** "per day" of what something costs a day; empty where nothing is told by the piece. */
    Optional<String> rate() {
        return claim.about().scopes().stream()
                .filter(scope -> scope.startsWith("per "))
                .findFirst();
    }

    /** The words of its unit, and people, whom every article counts; what else is counted tells what the value is. */
    Set<String> unitWords() {
        return counts() ? Set.of(PERSON) : Set.copyOf(words);
    }

    private boolean counts() {
        return !sort.isMoney()
                && claim.as(Kinds.FIGURE)
                        .flatMap(Claim::value)
                        .filter(figure -> figure.unit().family() == Unit.Family.COUNT)
                        .isPresent();
    }

    /**
     * Whether one value may have become the other by a slip: figures of one size, or of the same digits; dates told as
     * precisely as each other.
     */
    boolean isSlipOf(Slot<?> other) {
        if (value instanceof Figure one && other.value instanceof Figure two) {
            return isOfOneSize(one.amount(), two.amount());
        }
        return !(value instanceof When one && other.value instanceof When two)
                || one.stated().equals(two.stated());
    }

    private static boolean isOfOneSize(BigDecimal one, BigDecimal two) {
        boolean sameDigits = digits(one).equals(digits(two));
        BigDecimal larger = one.abs().max(two.abs());
        return sameDigits || larger.compareTo(one.abs().min(two.abs()).multiply(BigDecimal.TEN)) <= 0;
    }

    private static BigInteger digits(BigDecimal amount) {
        return amount.signum() == 0
                ? BigInteger.ZERO
                : amount.stripTrailingZeros().unscaledValue().abs();
    }

    /** Whether a figure is told with so many digits that it is hardly near another one by chance. */
    boolean hasManyDigits() {
        return value instanceof Figure figure
                && figure.amount().stripTrailingZeros().precision() >= MANY_DIGITS;
    }

    /** Whether the same word, but that of a unit, stands right beside both. */
    boolean sharesWordBeside(Slot<?> other) {
        Set<String> units = unitWords();
        return surroundings.beside().stream()
                .anyMatch(word ->
                        !units.contains(word) && other.surroundings.beside().contains(word));
    }

    /** Whether a bare number stands between marks: "Helena Brito, 44, is the first". */
    boolean isApposed() {
        return value instanceof Figure figure
                && figure.unit().equals(Unit.NONE)
                && surroundings.beside().isEmpty();
    }

    /** Whether a noun is counted here that does not stand around the other slot. */
    boolean countsOtherThan(Slot<?> other) {
        return counts() && words.stream().noneMatch(other.around()::containsKey);
    }

    /** What the value admits where "before" or "after" stands before it and not before the other one. */
    @SuppressWarnings("unchecked") // the claims of dates have values of that type
    V valueBeside(Slot<V> other) {
        DateBound bound = DateBound.of(surroundings.before());
        boolean alike = bound == DateBound.of(other.surroundings.before());
        return !alike && value instanceof When when ? (V) bound.applied(when) : value;
    }

    Map<String, Double> around() {
        return surroundings.nearness();
    }

    /** Whether it tells a year and nothing closer. */
    boolean isYear() {
        return value instanceof When when
                && when.single().filter(date -> date.grain() == Grain.YEAR).isPresent();
    }
}
