package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which publishers tell which values in the articles of one topic. */
public final class TopicValues {

    private final Map<String, Set<String>> originsByValue = new HashMap<>();

    public TopicValues(List<Account> accounts) {
        for (Account account : accounts) {
            for (Slot<?> slot : account.slots()) {
                if (slot.isTelling()) {
                    originsByValue
                            .computeIfAbsent(key(slot), unseen -> new HashSet<>())
                            .add(account.from().origin());
                }
            }
        }
    }

    /** Whether the value of a slot is told by somebody else than these two. */
    boolean isToldBesides(Slot<?> slot, Account left, Account right) {
        return originsByValue.getOrDefault(key(slot), Set.of()).stream()
                .anyMatch(origin -> !origin.equals(left.from().origin())
                        && !origin.equals(right.from().origin()));
    }

    private static <V> String key(Slot<V> slot) {
        return slot.sort().name() + ' ' + slot.claim().kind().codec().text(slot.value());
    }
}
