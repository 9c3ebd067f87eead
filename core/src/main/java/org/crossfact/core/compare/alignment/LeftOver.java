package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.value.Reason;

/**
 * The figures and dates of two articles that only one of them tells, and which both tell. What both tell stands for
 * itself; only what is left over can be the slip of the one or of the other.
 *
 * @param left the numbers of the slots that only the left article tells, by their sort
 * @param right the numbers of those that only the right one tells
 * @param toldAlike the values that both tell
 */
record LeftOver(Map<Slot.Sort, List<Integer>> left, Map<Slot.Sort, List<Integer>> right, Set<Object> toldAlike) {

    /** An article with more values of one sort is a table, in which none can be told from the next. */
    private static final int MOST_OF_SORT = 48;

    LeftOver {
        left = Map.copyOf(left);
        right = Map.copyOf(right);
        toldAlike = Set.copyOf(toldAlike);
    }

    static LeftOver of(Pairing pairing, Account left, Account right) {
        Map<Slot.Sort, List<Integer>> ours = left.telling();
        Map<Slot.Sort, List<Integer>> others = right.telling();
        Map<Slot.Sort, List<Integer>> ownOfLeft = new HashMap<>();
        Map<Slot.Sort, List<Integer>> ownOfRight = new HashMap<>();
        Set<Object> alike = new HashSet<>();
        for (Slot.Sort sort : ours.keySet()) {
            List<Integer> here = ours.get(sort);
            List<Integer> there = others.getOrDefault(sort, List.of());
            if (!there.isEmpty() && Math.max(here.size(), there.size()) <= MOST_OF_SORT) {
                Map<Boolean, List<Integer>> byRepeated = here.stream()
                        .collect(Collectors.partitioningBy(i -> there.stream().anyMatch(j -> tellsOne(pairing, i, j))));
                List<Integer> repeated = byRepeated.getOrDefault(true, List.of());
                repeated.stream()
                        .map(left.slots()::get)
                        .filter(slot -> !left.isOfTheseYears(slot))
                        .forEach(slot -> alike.add(slot.value()));
                List<Integer> alone = byRepeated.getOrDefault(false, List.of()).stream()
                        .filter(i -> there.stream().noneMatch(j -> isYearOf(pairing, left, i, right, j)))
                        .toList();
                ownOfLeft.put(sort, untold(alone, left, right));
                List<Integer> unrepeated = there.stream()
                        .filter(j -> repeated.stream().noneMatch(i -> tellsOne(pairing, i, j)))
                        .filter(j -> here.stream().noneMatch(i -> isYearOf(pairing, left, i, right, j)))
                        .toList();
                ownOfRight.put(sort, untold(unrepeated, right, left));
            }
        }
        return new LeftOver(ownOfLeft, ownOfRight, alike);
    }

    /** A month does not repeat the day in it: "wages for November", "on 2 November". */
    private static boolean tellsOne(Pairing pairing, int i, int j) {
        return pairing.repeats(i, j) && pairing.comparison(i, j).reason() != Reason.GRANULARITY;
    }

    /** A year of which the other article tells a day or a month may be that of one event; it agrees to little, and is no slip. */
    private static boolean isYearOf(Pairing pairing, Account left, int i, Account right, int j) {
        return pairing.comparison(i, j).reason() == Reason.GRANULARITY
                && (left.slots().get(i).isYear() || right.slots().get(j).isYear());
    }

    /** Those of the slots whose amount no figure of the other article tells. */
    private static List<Integer> untold(List<Integer> slots, Account account, Account other) {
        return slots.stream()
                .filter(i -> !other.tellsAmountOf(account.slots().get(i)))
                .toList();
    }
}
