package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.claim.FactSheet;
import org.crossfact.core.claim.Provenance;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;

/** What one article tells, ready to be laid beside what another one tells. */
public final class Account {

    private final FactSheet sheet;
    private final List<Slot<?>> slots;
    private final Map<Integer, List<Slot<?>>> slotsBySentence;
    private final Map<String, Integer> sentencesByWord = new HashMap<>();
    private final Map<String, List<Integer>> slotsByWord = new HashMap<>();

    public Account(FactSheet sheet) {
        this.sheet = sheet;
        this.slots = new SlotReader(sheet).slots();
        this.slotsBySentence = slots.stream().collect(Collectors.groupingBy(Slot::sentence));
        for (Sentence sentence : sheet.sentences()) {
            Set<String> seen = new HashSet<>();
            for (Word word : sentence.words()) {
                if (seen.add(word.base())) {
                    sentencesByWord.merge(word.base(), 1, Integer::sum);
                }
            }
        }
        for (int i = 0; i < slots.size(); i++) {
            for (String word : slots.get(i).around().keySet()) {
                slotsByWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(i);
            }
        }
    }

    Provenance from() {
        return sheet.from();
    }

    List<Slot<?>> slots() {
        return slots;
    }

    /** The numbers of the slots that a word, or another value, stands around. */
    Map<String, List<Integer>> slotsByWord() {
        return slotsByWord;
    }

    /** The slots of the sentence in which {@code slot} stands. */
    List<Slot<?>> slotsAround(Slot<?> slot) {
        return slotsBySentence.getOrDefault(slot.sentence(), List.of());
    }

    /** In how many sentences a word, by its base form, or a number stands. */
    int sentencesWith(String word) {
        return sentencesByWord.getOrDefault(word, 0);
    }

    /** Whether some slot of the sort holds the value of {@code slot}. */
    boolean tells(Slot<?> slot) {
        return slots.stream()
                .anyMatch(own -> own.sort().equals(slot.sort()) && own.value().equals(slot.value()));
    }

    /** Its words by their base forms. */
    Set<String> words() {
        return sentencesByWord.keySet();
    }

    boolean says(String word) {
        return sentencesByWord.containsKey(word);
    }

    Sentence sentence(Slot<?> slot) {
        return sheet.sentences().get(slot.sentence());
    }
}
