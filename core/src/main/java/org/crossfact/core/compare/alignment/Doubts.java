package org.crossfact.core.compare.alignment;

/**
 * What speaks against two slots of two articles standing for each other although they differ in like words.
 *
 * @param left the article of the first slot
 * @param right the article of the second
 */
record Doubts(Account left, Account right) {

    /** Whether two slots that differ are told of two things. */
    boolean areOf(Slot<?> one, Slot<?> other) {
        return isKnown(one, other)
                || hasOtherPartner(one, other, right)
                || hasOtherPartner(other, one, left)
                || Occasions.areTwo(left, one, right, other)
                || new TwoStatements(left, right).hold(one, other)
                || Scopes.areTwo(left, one, right, other);
    }

    /**
     * Whether one sentence of the same story tells both values, and what stands beside {@code slot} stands beside the
     * other one there. In "640 of the 1,900 jobs" it stands beside both.
     */
    boolean isSwapped(Slot<?> slot, Slot<?> twin, Slot<?> rival) {
        return left.from().sharesStoryWith(right.from())
                && !Scopes.isPortion((left.holds(twin) ? left : right).sentence(twin), twin)
                && twin.sentence() == rival.sentence()
                && !twin.surroundings().touchesValue()
                && slot.surroundings().sharesWordBeside(rival.surroundings())
                && !slot.surroundings().sharesWordBeside(twin.surroundings());
    }

    /**
     * Whether the verb beside {@code slot} stands beside another value than {@code rival} in that sentence: "24 are missing"
     * against "84 on board, 14 missing".
     */
    private static boolean hasOtherPartner(Slot<?> slot, Slot<?> rival, Account account) {
        return !slot.surroundings().sharesWordBeside(rival.surroundings())
                && !slot.surroundings().hasLeadOf(rival.surroundings())
                && account.slotsAround(rival).stream()
                        .filter(other -> other.sort().equals(slot.sort()))
                        .anyMatch(other -> slot.surroundings().sharesVerbBeside(other.surroundings()));
    }

    /** Whether what tells the two apart is spoken of in the other article as well: then it was not put in its place. */
    private boolean isKnown(Slot<?> one, Slot<?> other) {
        boolean name = one.sort().equals(Slot.Sort.NAME);
        boolean year = one.sort().equals(Slot.Sort.DATE)
                && (one.words().size() == 1 || other.words().size() == 1);
        boolean stance = one.sort().isStance() && (right.tells(one) || left.tells(other));
        return stance
                || (name
                        ? says(right, one, other) || says(left, other, one)
                        : year && (isOfOther(right, one, other) || isOfOther(left, other, one)));
    }

    private static boolean says(Account account, Slot<?> slot, Slot<?> besides) {
        return slot.words().stream().anyMatch(word -> !besides.words().contains(word) && account.says(word));
    }

    /** Whether the article has the year of {@code slot}, and not just in the sentence of {@code rival}, of something else. */
    private boolean isOfOther(Account account, Slot<?> slot, Slot<?> rival) {
        return saysAll(account, slot)
                && account.slotsAround(rival).stream()
                        .noneMatch(twin -> twin.value().equals(slot.value()) && isSwapped(slot, twin, rival));
    }

    private static boolean saysAll(Account account, Slot<?> slot) {
        return slot.words().size() == 1 && account.says(slot.words().get(0));
    }
}
