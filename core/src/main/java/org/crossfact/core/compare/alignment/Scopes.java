package org.crossfact.core.compare.alignment;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.value.Unit;

/** Tells values apart that are told of two parts or kinds of one thing: live albums and studio albums, a first concert abroad. */
final class Scopes {

    private static final String RATE = "per ";
    private static final Set<String> THOSE = Set.of("them", "whom", "which", "these", "those");
    /** What stands behind these belongs to the thing and narrows nothing: "the first album by the band". */
    private static final Set<String> MAKERS = Set.of("by", "of");

    private Scopes() {}

    /** Whether two slots in like words are told of two things, so that both values may be right. */
    static boolean areTwo(Account left, Slot<?> one, Account right, Slot<?> other) {
        return countTwoKinds(one, other)
                || isNarrower(left.sentence(one), one, other)
                || isNarrower(right.sentence(other), other, one);
    }

    /** "Two live albums", "nine studio albums". */
    private static boolean countTwoKinds(Slot<?> one, Slot<?> other) {
        Set<String> here = kinds(one);
        Set<String> there = kinds(other);
        return one.claim().about().head().equals(other.claim().about().head())
                && !here.isEmpty()
                && !there.isEmpty()
                && Collections.disjoint(here, there);
    }

    private static Set<String> kinds(Slot<?> slot) {
        boolean counts = slot.claim()
                .as(Kinds.FIGURE)
                .flatMap(figure -> figure.value())
                .filter(figure -> figure.unit().family() == Unit.Family.COUNT)
                .isPresent();
        return counts
                ? slot.claim().about().scopes().stream()
                        .filter(scope -> !scope.startsWith(RATE))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** "Its first concert abroad on 9 November" beside "its first concert on 2 October". */
    private static boolean isNarrower(Sentence sentence, Slot<?> slot, Slot<?> other) {
        if (!slot.isDate()) {
            return false;
        }
        List<Word> ranked = ranked(sentence, slot, other);
        Set<String> behind = new HashSet<>();
        boolean shared = false;
        for (Word word : ranked) {
            if (MAKERS.contains(word.base())) {
                return false;
            }
            boolean known = other.around().containsKey(word.base());
            shared = shared || (known && word.part() == Part.CONTENT);
            if (shared && word.tells() && !known) {
                behind.add(word.base());
            }
        }
        return !behind.isEmpty();
    }

    /** What stands from a place in a row ("first") to the slot, no mark between, where the other slot has that place too. */
    private static List<Word> ranked(Sentence sentence, Slot<?> slot, Slot<?> other) {
        List<Word> words = sentence.words();
        int end = 0;
        while (end < words.size()
                && words.get(end).span().start() < slot.claim().span().start()) {
            end++;
        }
        for (int at = end - 1; at >= 0 && !words.get(at).isBreak(); at--) {
            if (words.get(at).part() == Part.ORDINAL) {
                return other.around().containsKey(words.get(at).base()) ? words.subList(at, end) : List.of();
            }
        }
        return List.of();
    }

    /** Whether a figure is told as a part of another: "900 of them work in Dorn". */
    static boolean isPortion(Sentence sentence, Slot<?> slot) {
        int behind = slot.claim().span().end() - sentence.span().start();
        List<String> next = Stream.of(
                        sentence.text().substring(behind).stripLeading().split("\\W+", 3))
                .limit(2)
                .toList();
        return next.size() == 2 && next.get(0).equals("of") && THOSE.contains(next.get(1));
    }
}
