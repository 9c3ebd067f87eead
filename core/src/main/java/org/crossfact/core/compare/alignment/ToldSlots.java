package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.compare.Gate;
import org.crossfact.core.value.Agreement;

/** The figures and dates of the articles of one topic, by what they are told of. */
final class ToldSlots {

    /** A value that so many slots have, such as "two", is told of as many things, and so is a word beside so many. */
    private static final int MOST_ALIKE = 64;

    /** A word beside so many different values is one of a template or a table and tells none of them. */
    private static final int MOST_VALUES = 8;

    private final Gate gate;
    private final WordWeights weights;
    private final Map<String, List<ToldSlot>> byFacet = new HashMap<>();
    private final Map<String, Set<String>> valuesByFacet = new HashMap<>();
    private final Map<String, List<ToldSlot>> byValue = new LinkedHashMap<>();
    private final List<List<ToldSlot>> byArticle = new ArrayList<>();

    ToldSlots(Gate gate, List<Account> accounts) {
        this.gate = gate;
        this.weights = new WordWeights(accounts);
        for (int article = 0; article < accounts.size(); article++) {
            Account account = accounts.get(article);
            byArticle.add(new ArrayList<>());
            for (Slot<?> slot : account.slots()) {
                if (!slot.sort().equals(Slot.Sort.NAME) && !slot.sort().isStance() && slot.isAbsolute()) {
                    add(new ToldSlot(slot, account, article));
                }
            }
        }
    }

    private void add(ToldSlot slot) {
        String value = value(slot.slot());
        for (String facet : slot.facets()) {
            String key = slot.key(facet);
            byFacet.computeIfAbsent(key, unseen -> new ArrayList<>()).add(slot);
            valuesByFacet.computeIfAbsent(key, unseen -> new HashSet<>()).add(value);
        }
        byValue.computeIfAbsent(slot.key(value), unseen -> new ArrayList<>()).add(slot);
        byArticle.get(slot.article()).add(slot);
    }

    private static <V> String value(Slot<V> slot) {
        return slot.claim().kind().codec().text(slot.value());
    }

    WordWeights weights() {
        return weights;
    }

    /** What several articles tell: slots with one value and a word beside it in common. */
    List<ToldFact> facts() {
        return byValue.values().stream()
                .filter(alike -> alike.size() <= MOST_ALIKE)
                .flatMap(ToldSlots::facts)
                .toList();
    }

    private static Stream<ToldFact> facts(List<ToldSlot> alike) {
        List<List<ToldSlot>> groups = new ArrayList<>();
        for (ToldSlot slot : alike) {
            List<ToldSlot> joined = new ArrayList<>();
            groups.removeIf(group -> group.stream().anyMatch(slot::sharesFacetWith) && joined.addAll(group));
            joined.add(slot);
            groups.add(joined);
        }
        return groups.stream().map(ToldFact::new).filter(fact -> fact.origins() > 1);
    }

    /** The slots of other articles with another value of what may be the same thing. */
    List<ToldSlot> others(ToldFact fact) {
        Set<ToldSlot> near = new LinkedHashSet<>();
        for (ToldSlot slot : fact.slots()) {
            slot.facets().stream()
                    .filter(facet -> values(slot, facet) <= MOST_VALUES)
                    .map(facet -> told(slot, facet))
                    .filter(all -> all.size() <= MOST_ALIKE)
                    .forEach(near::addAll);
        }
        return near.stream()
                .filter(slot -> !fact.isToldBy(slot.article()) && differ(fact.first(), slot))
                .toList();
    }

    /** Whether nothing shows that a slot is told of another thing: its own article, or another one with its value. */
    boolean standsAlone(ToldSlot odd, ToldFact fact) {
        boolean agreesItself = byArticle.get(odd.article()).stream()
                .filter(slot -> slot.slot().sort().equals(odd.slot().sort()))
                .filter(slot -> slot.slot().sentence() == odd.slot().sentence() || slot.sharesFacetWith(fact.first()))
                .anyMatch(slot -> !differ(fact.first(), slot));
        return !agreesItself && withFacetOf(odd).allMatch(slot -> slot.article() == odd.article() || differ(odd, slot));
    }

    /** The slots of its sort that share a word beside them with a slot; a word beside too many tells nothing. */
    private Stream<ToldSlot> withFacetOf(ToldSlot slot) {
        return slot.facets().stream()
                .map(facet -> told(slot, facet))
                .filter(all -> all.size() <= MOST_ALIKE)
                .flatMap(List::stream);
    }

    private int values(ToldSlot slot, String facet) {
        return valuesByFacet.getOrDefault(slot.key(facet), Set.of()).size();
    }

    private List<ToldSlot> told(ToldSlot slot, String facet) {
        return byFacet.getOrDefault(slot.key(facet), List.of());
    }

    /** How many other values the topic tells beside the word that best tells what fact and slot are. */
    int rivals(ToldFact fact, ToldSlot odd) {
        Set<String> shared = new HashSet<>();
        fact.slots().forEach(slot -> shared.addAll(slot.facets()));
        shared.retainAll(odd.facets());
        return shared.stream()
                .mapToInt(facet -> rivals(told(odd, facet), fact.first(), odd))
                .min()
                .orElse(MOST_ALIKE);
    }

    private int rivals(List<ToldSlot> all, ToldSlot first, ToldSlot odd) {
        return (int) all.stream()
                .limit(MOST_ALIKE)
                .filter(slot -> differ(slot, odd) && differ(slot, first))
                .map(slot -> value(slot.slot()))
                .distinct()
                .count();
    }

    @SuppressWarnings("unchecked") // slots of one sort hold values of one kind
    private <V> boolean differ(ToldSlot one, ToldSlot other) {
        Slot<V> left = (Slot<V>) one.slot();
        Slot<V> right = (Slot<V>) other.slot();
        return gate.compareCandidates(left.claim().kind(), List.of(left.value()), List.of(right.value()))
                        .agreement()
                == Agreement.DIFFERENT;
    }
}
