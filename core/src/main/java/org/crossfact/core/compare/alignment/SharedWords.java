package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.lexicon.Lexicon;

/** The words around a slot that stand around another article's as well, as its own article prints them. */
final class SharedWords {

    private static final Lexicon SPEECH = Lexicon.load(Surroundings.class, "speech.txt");

    private static final int MOST_LISTED = 8;
    /** A phrase of more words than these is a sentence. */
    private static final int MOST_IN_PHRASE = 4;
    /** "Loss in the history" is one phrase, though only two of its words tell anything. */
    private static final int MOST_JOINING = 2;

    private final Sentence sentence;
    private final Slot<?> slot;
    private final Predicate<Word> shared;

    SharedWords(Account account, Slot<?> slot, Predicate<Word> shared) {
        this.sentence = account.sentence(slot);
        this.slot = slot;
        this.shared = shared;
    }

    /** The first of them in reading order, behind the words that lead to them. */
    String listed(String lead) {
        return sentence.words().stream()
                .filter(shared)
                .map(word -> sentence.quote(word.span()))
                .distinct()
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", ", lead, ""));
    }

    /**
     * The phrase among them that tells best what the value is of: one with a noun, or else a name with its verb; empty when
     * only verbs, units or a lone name are shared.
     */
    String phrase() {
        List<List<Word>> runs = runs();
        return best(runs, run -> run.stream().anyMatch(word -> word.tells() && !word.isVerb() && !word.isName()))
                .or(() -> best(
                        runs,
                        run -> run.stream().filter(Word::tells).count() > 1
                                && run.stream().anyMatch(Word::isName)))
                .map(run -> sentence.quote(
                        run.get(0).span().hull(run.get(run.size() - 1).span())))
                .orElse("");
    }

    private Optional<List<Word>> best(List<List<Word>> runs, Predicate<List<Word>> telling) {
        return runs.stream().filter(telling).max(Comparator.comparingDouble(this::nearness));
    }

    private double nearness(List<Word> run) {
        return run.stream().mapToDouble(word -> slot.nearness(word.base())).sum();
    }

    /** Neighbours among the nearest words, each run from its first telling word to its last. */
    private List<List<Word>> runs() {
        Set<Word> nearest = nearest();
        List<List<Word>> runs = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        List<Word> joining = new ArrayList<>();
        for (Word word : sentence.words()) {
            boolean joins = word.part() == Part.FUNCTION && !run.isEmpty() && joining.size() < MOST_JOINING;
            if (nearest.contains(word)) {
                run.addAll(joining);
                run.add(word);
                joining.clear();
            } else if (joins) {
                joining.add(word);
            } else {
                runs.add(List.copyOf(run));
                run.clear();
                joining.clear();
            }
        }
        runs.add(List.copyOf(run));
        return runs;
    }

    private Set<Word> nearest() {
        return sentence.words().stream()
                .filter(shared)
                .filter(word -> !slot.unitWords().contains(word.base())
                        && !SPEECH.contains(word.base())
                        && !word.span().overlaps(slot.claim().span()))
                .sorted(Comparator.comparingDouble((Word word) -> slot.nearness(word.base()))
                        .reversed())
                .limit(MOST_IN_PHRASE)
                .collect(Collectors.toUnmodifiableSet());
    }
}
