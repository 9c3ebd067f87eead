package org.crossfact.core.compare.alignment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Tells dates of one thing apart that are of two occasions: its beginning and its end, this year's festival and the last one. */
final class Occasions {

    private static final Lexicon PHASES = Lexicon.load(Occasions.class, "phases.txt");
    private static final Lexicon RECURRING = Lexicon.load(Occasions.class, "recurring.txt");

    private Occasions() {}

    /** Whether two dates are of different occasions, so that both may be right. */
    static boolean areTwo(Slot<?> one, Slot<?> other) {
        return one.value() instanceof When here
                && other.value() instanceof When there
                && (areTwoPhases(one, other) || areTwoEditions(one, here, other, there));
    }

    private static boolean areTwoPhases(Slot<?> one, Slot<?> other) {
        Set<String> here = phases(one);
        Set<String> there = phases(other);
        return here.size() == 1 && there.size() == 1 && !here.equals(there);
    }

    private static Set<String> phases(Slot<?> slot) {
        return slot.surroundings().verbs().stream()
                .flatMap(verb -> PHASES.value(verb).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Dates of two years, each beside an event that comes again. */
    private static boolean areTwoEditions(Slot<?> one, When here, Slot<?> other, When there) {
        Optional<Integer> first = year(here);
        Optional<Integer> second = year(there);
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && one.surroundings().clause().stream()
                        .anyMatch(word -> RECURRING.contains(word)
                                && other.surroundings().clause().contains(word));
    }

    private static Optional<Integer> year(When when) {
        return when.single().filter(PartialDate::hasYear).map(PartialDate::year);
    }
}
