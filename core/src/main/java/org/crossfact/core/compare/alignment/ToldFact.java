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

    /** How many articles tell it. */
    long articles() {
        return slots.stream().mapToInt(ToldSlot::article).distinct().count();
    }

    boolean isToldBy(int article) {
        return slots.stream().anyMatch(slot -> slot.article() == article);
    }
}
