package org.crossfact.core.compare.alignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.Unit;

/** A slot with the article that tells it and the words that tell of what it is. */
final class ToldSlot {

    private static final String SAY = "say";

    private final Slot<?> slot;
    private final Account account;
    private final int article;
    private final Set<String> facets;

    /** @param article the number of the article among those that are compared */
    ToldSlot(Slot<?> slot, Account account, int article) {
        this.slot = slot;
        this.account = account;
        this.article = article;
        this.facets = facets(slot);
    }

    /** What stands right beside a slot, without units and names. */
    private static Set<String> facets(Slot<?> slot) {
        Set<String> words = new TreeSet<>(slot.surroundings().beside());
        words.removeAll(slot.surroundings().names());
        words.removeAll(unitWords(slot));
        return words;
    }

    /** The words of a unit; what is counted is no unit but tells what it is. */
    private static Set<String> unitWords(Slot<?> slot) {
        boolean count = slot.claim()
                .as(Kinds.FIGURE)
                .flatMap(Claim::value)
                .filter(figure -> figure.unit().family() == Unit.Family.COUNT)
                .isPresent();
        return count ? Set.of() : Set.copyOf(slot.words());
    }

    Slot<?> slot() {
        return slot;
    }

    Account account() {
        return account;
    }

    int article() {
        return article;
    }

    /** The words that tell of what the value is: "members", "crew", "founded". */
    Set<String> facets() {
        return facets;
    }

    /** Whether both may be told of one thing. */
    boolean sharesFacetWith(ToldSlot other) {
        return !Collections.disjoint(facets, other.facets);
    }

    /** What only slots of its sort that are told of {@code facet} have in common. */
    String key(String facet) {
        return slot.sort().name() + ' ' + facet;
    }

    /** The day of publication. */
    Optional<LocalDate> day() {
        return account.from().published().flatMap(PartialDate::toLocalDate);
    }

    /** The telling words of its sentence. */
    Stream<Word> words() {
        return account.sentence(slot).words().stream().filter(Word::tells);
    }

    /** The words around it that also stand around the other, without its own, dates, and who says so. */
    Set<String> wordsSharedWith(ToldSlot other) {
        Set<String> shared = new TreeSet<>(slot.around().keySet());
        shared.retainAll(other.slot().around().keySet());
        shared.removeAll(unitWords(slot));
        shared.removeIf(word -> word.equals(SAY) || (word.startsWith(Surroundings.VALUE) && word.indexOf(' ') < 0));
        return shared;
    }

    /** Whether dates stand in one role: "in 1999" and "the 1999 treaty" do not. */
    boolean hasRoleOf(ToldSlot other) {
        return !slot.sort().equals(Slot.Sort.DATE)
                || slot.surroundings()
                        .before()
                        .equals(other.slot().surroundings().before());
    }

    /** How much two slots share, each word by its weight and by how near it stands to both. */
    double sharedWith(ToldSlot other, WordWeights weights) {
        double sum = 0;
        for (String word : slot.around().keySet()) {
            double near = other.slot().nearness(word);
            sum += near == 0 ? 0 : weights.of(word) * Math.sqrt(near * slot.nearness(word));
        }
        return sum;
    }

    /** How much stands around it. */
    double total(WordWeights weights) {
        return slot.around().entrySet().stream()
                .mapToDouble(entry -> weights.of(entry.getKey()) * entry.getValue())
                .sum();
    }
}
