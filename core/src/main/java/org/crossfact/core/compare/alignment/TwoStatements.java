package org.crossfact.core.compare.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.value.When;

/**
 * Tells sentences in like words apart that state two things, each with values of its own.
 *
 * @param left the article of the first sentence
 * @param right the article of the second
 */
record TwoStatements(Account left, Account right) {

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "its", "his", "her", "their", "who");

    /** Whether the sentences of two slots that differ are of two things. */
    boolean hold(Slot<?> one, Slot<?> other) {
        return isOfAnything(one, other)
                || (!one.sort().isStance() && haveValuesOfTwo(one, other))
                || (one.isDate() && haveNamesOfTwo(one, other))
                || (one.sort().isMeasured() && haveOnlyVerbInCommon(one, other));
    }

    /** "From 21 to 23 December", "from 21 to 22 December": nothing tells of what. */
    private static boolean isOfAnything(Slot<?> one, Slot<?> other) {
        return DateRole.isOfStretch(one) && shared(one, other).size() < 2;
    }

    private static Set<String> shared(Slot<?> one, Slot<?> other) {
        Set<String> shared = new HashSet<>(one.around().keySet());
        shared.retainAll(other.around().keySet());
        return shared;
    }

    /**
     * "7.4 per cent in August", "7.1 per cent in September"; "553 yuan in the second class", "933 yuan in the first class": beside
     * values of one sort stand others that differ as well, and nothing that is the same.
     */
    private boolean haveValuesOfTwo(Slot<?> one, Slot<?> other) {
        List<Slot<?>> here = valuesBeside(left, one);
        List<Slot<?>> there = valuesBeside(right, other);
        return here.stream().anyMatch(slot -> there.stream().anyMatch(twin -> areOfOneMeasure(slot, twin)))
                && here.stream().noneMatch(slot -> there.stream().anyMatch(twin -> mayBeOne(slot, twin)));
    }

    /** What tells of which record a slot is: places in a row in its clause, and but for figures, whose time is their own, all values. */
    private static List<Slot<?>> valuesBeside(Account account, Slot<?> slot) {
        return account.slotsAround(slot).stream()
                .filter(beside -> !beside.claim().span().overlaps(slot.claim().span())
                        && (isPlaceInRow(beside) ? isInClauseOf(beside, slot) : isRecorded(beside, slot)))
                .toList();
    }

    private static boolean isPlaceInRow(Slot<?> slot) {
        return slot.sort().equals(Slot.Sort.ORDINAL);
    }

    private static boolean isInClauseOf(Slot<?> placeInRow, Slot<?> slot) {
        return slot.surroundings().clause().containsAll(placeInRow.words());
    }

    private static boolean isRecorded(Slot<?> beside, Slot<?> slot) {
        return beside.sort().isMeasured()
                && (slot.isDate() ? !beside.isDate() : isPlaceInRow(slot) || (isName(slot) && beside.isDate()));
    }

    private static boolean isName(Slot<?> slot) {
        return slot.sort().equals(Slot.Sort.NAME);
    }

    private static boolean areOfOneMeasure(Slot<?> one, Slot<?> other) {
        return one.sort().equals(other.sort()) && !one.countsOtherThan(other);
    }

    private static boolean mayBeOne(Slot<?> one, Slot<?> other) {
        return one.value().equals(other.value())
                || (one.value() instanceof When here
                        && other.value() instanceof When there
                        && here.single()
                                .flatMap(date -> there.single().filter(date::agreesWith))
                                .isPresent());
    }

    /** "In China on 5 February", "in North America on 8 February". */
    private boolean haveNamesOfTwo(Slot<?> one, Slot<?> other) {
        List<Slot<?>> there = names(right, other, left).toList();
        return names(left, one, right)
                .anyMatch(name ->
                        there.stream().anyMatch(rival -> name.surroundings().hasLeadOf(rival.surroundings())));
    }

    /** The names beside a slot of which the other article says no word. */
    private static Stream<Slot<?>> names(Account account, Slot<?> beside, Account rival) {
        return account.slotsAround(beside).stream()
                .filter(slot -> slot.sort().equals(Slot.Sort.NAME)
                        && slot.words().stream().noneMatch(rival::says));
    }

    /** "The festival lasts 15 days", "the holiday lasts seven days"; a name or a pronoun may stand for the other's noun. */
    private boolean haveOnlyVerbInCommon(Slot<?> one, Slot<?> other) {
        Set<String> shared = shared(one, other);
        shared.removeIf(word -> isVerbOf(one, word) || isVerbOf(other, word) || isUnitOf(one, word));
        return shared.isEmpty() && tellsOfWhat(left, one) && tellsOfWhat(right, other);
    }

    private static boolean isVerbOf(Slot<?> slot, String word) {
        return slot.surroundings().verbs().contains(word);
    }

    private static boolean isUnitOf(Slot<?> slot, String word) {
        return slot.unitWords().contains(word);
    }

    private static boolean tellsOfWhat(Account account, Slot<?> slot) {
        Sentence sentence = account.sentence(slot);
        boolean told =
                slot.surroundings().clause().stream().anyMatch(word -> !isVerbOf(slot, word) && !isUnitOf(slot, word));
        return told
                && slot.surroundings().names().isEmpty()
                && sentence.words().stream()
                        .filter(word -> word.part() == Part.FUNCTION)
                        .map(Word::base)
                        .noneMatch(PRONOUNS::contains);
    }
}
