package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.compare.Publication;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;
import org.crossfact.core.value.Figure;
import org.crossfact.core.value.Reason;

/** The figures and dates of the articles of one topic, by their values and by the words around them. */
final class Pool {

    /** A word around so many slots of a sort is the topic itself, or one of a template, and tells none of them. */
    private static final int MOST_ABOUT_WORD = 256;

    private final Gate gate;
    private final WordWeights weights;
    private final List<List<PooledSlot>> byArticle = new ArrayList<>();
    private final Map<String, List<PooledSlot>> byValue = new LinkedHashMap<>();
    private final Map<String, List<PooledSlot>> byWord = new HashMap<>();
    private final Map<Integer, Set<String>> valuesByArticle = new HashMap<>();

    Pool(Gate gate, List<Account> accounts) {
        this.gate = gate;
        this.weights = new WordWeights(accounts);
        for (int article = 0; article < accounts.size(); article++) {
            byArticle.add(new ArrayList<>());
            for (Slot<?> slot : accounts.get(article).slots()) {
                if (slot.isDate() || slot.value() instanceof Figure) {
                    add(new PooledSlot(article, accounts.get(article), slot));
                }
            }
        }
    }

    private void add(PooledSlot slot) {
        String value = slot.value();
        byValue.computeIfAbsent(value, unseen -> new ArrayList<>()).add(slot);
        byArticle.get(slot.article()).add(slot);
        slot.slot()
                .around()
                .keySet()
                .forEach(word -> byWord.computeIfAbsent(slot.key(word), unseen -> new ArrayList<>())
                        .add(slot));
        if (slot.slot().isTelling() && !slot.account().isOfTheseYears(slot.slot())) {
            valuesByArticle
                    .computeIfAbsent(slot.article(), unseen -> new HashSet<>())
                    .add(value);
        }
    }

    WordWeights weights() {
        return weights;
    }

    /** The slots whose value no other article tells, in reading order. */
    List<PooledSlot> odd() {
        return byArticle.stream()
                .flatMap(List::stream)
                .filter(this::isOdd)
                .filter(slot -> !slot.account().isOfTheseYears(slot.slot()))
                .toList();
    }

    boolean isOdd(PooledSlot slot) {
        return told(slot).stream().allMatch(other -> other.article() == slot.article());
    }

    /** The slots that have the value of {@code slot}, itself among them. */
    List<PooledSlot> told(PooledSlot slot) {
        return byValue.getOrDefault(slot.value(), List.of());
    }

    /** The slots of one article that are of the sort of {@code slot}. */
    Stream<PooledSlot> ofArticle(int article, PooledSlot slot) {
        return byArticle.get(article).stream()
                .filter(own -> own.slot().sort().equals(slot.slot().sort()));
    }

    /** The slots of other articles that have a word or a value around them in common with one, by their values. */
    Collection<List<PooledSlot>> near(PooledSlot odd) {
        Set<PooledSlot> near = new LinkedHashSet<>();
        for (String word : new TreeSet<>(odd.slot().around().keySet())) {
            List<PooledSlot> about = byWord.getOrDefault(odd.key(word), List.of());
            if (about.size() <= MOST_ABOUT_WORD) {
                about.stream().filter(slot -> slot.article() != odd.article()).forEach(near::add);
            }
        }
        Map<String, List<PooledSlot>> values = new LinkedHashMap<>();
        near.forEach(slot -> values.computeIfAbsent(slot.value(), unseen -> new ArrayList<>())
                .add(slot));
        return values.values();
    }

    /** Whether an article tells the value of a slot, be it in other words or as a mere number. */
    boolean tells(int article, PooledSlot slot) {
        return ofArticle(article, slot).anyMatch(own -> repeats(own, slot))
                || (slot.slot().value() instanceof Figure
                        && byArticle.get(article).stream()
                                .limit(1)
                                .anyMatch(own -> own.account().tellsAmountOf(slot.slot())));
    }

    /** A month does not repeat a day in it, and "at least six" not "nine". */
    private boolean repeats(PooledSlot one, PooledSlot other) {
        Comparison comparison = comparison(one, other);
        boolean admits = comparison.agreement() == Agreement.COMPATIBLE
                && comparison.reason() != Reason.GRANULARITY
                && (comparison.reason() != Reason.HEDGE || isOneNumber(one, other));
        return comparison.agreement() == Agreement.SAME || admits;
    }

    private static boolean isOneNumber(PooledSlot one, PooledSlot other) {
        return one.slot().value() instanceof Figure here
                && other.slot().value() instanceof Figure there
                && here.amount().compareTo(there.amount()) == 0;
    }

    boolean differ(PooledSlot one, PooledSlot other) {
        return comparison(one, other).agreement() == Agreement.DIFFERENT;
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private <V> Comparison comparison(PooledSlot one, PooledSlot other) {
        Slot<V> left = (Slot<V>) one.slot();
        Slot<V> right = (Slot<V>) other.slot();
        return gate.compareCandidates(
                left.claim().kind(), List.of(left.valueBeside(right)), List.of(right.valueBeside(left)));
    }

    /** Why two slots cannot be compared; empty when they can. */
    <V> Optional<Reason> obstacle(PooledSlot one, PooledSlot other) {
        boolean atOnce = one.account().moment(one.slot()).equals(other.account().moment(other.slot()));
        return gate.obstacleInEvent(one.<V>statement(), other.<V>statement(), atOnce);
    }

    /** How many values that few things share both articles tell. */
    int agreements(int article, int other) {
        Set<String> values = new HashSet<>(valuesByArticle.getOrDefault(article, Set.of()));
        values.retainAll(valuesByArticle.getOrDefault(other, Set.of()));
        return values.size();
    }

    /** How many days lie between the publication of two; none where one of them tells no day. */
    static OptionalInt days(PooledSlot one, PooledSlot other) {
        return Publication.daysBetween(one.account().from(), other.account().from()).stream()
                .mapToInt(days -> (int) Math.min(days, Integer.MAX_VALUE))
                .findFirst();
    }
}
