package org.crossfact.core.compare.alignment;

import java.util.List;

/** One value that articles tell of one thing. */
record ToldFact(List<ToldSlot> slots) {

    ToldFact {
        slots = List.copyOf(slots);
    }

    ToldSlot first() {
        return slots.get(0);
    }

    /** How many tell it; articles of one publisher, and copies of one text, count once. */
    long origins() {
        return slots.stream()
                .map(slot -> slot.account().from().origin())
                .distinct()
                .count();
    }

    boolean isToldBy(int article) {
        return slots.stream().anyMatch(slot -> slot.article() == article);
    }
}
