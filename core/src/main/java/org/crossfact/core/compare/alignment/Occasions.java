package org.crossfact.core.compare.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.PartialDate;
import org.crossfact.core.value.When;

/** Tells dates of one thing apart that are of two occasions: its beginning and its end, this year's festival and the last one. */
final class Occasions {

    private static final Lexicon PHASES = Lexicon.load(Occasions.class, "phases.txt");
    private static final Lexicon RECURRING = Lexicon.load(Occasions.class, "recurring.txt");

    private static final String RELEASE = "release";
    /** Phases that have dates of their own; a series begins or ends with what is released. */
    private static final Set<Set<String>> APART = Set.of(Set.of("beginning", "end"), Set.of("making", RELEASE));

    private static final Set<String> LIFE = Set.of("bear", "die");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their");
    private static final Set<String> IN = Set.of("in", "on", "during");
    private static final String AGAIN = "re";

    private Occasions() {}

    /** Whether two dates are of different occasions, so that both may be right. */
    static boolean areTwo(Account left, Slot<?> one, Account right, Slot<?> other) {
        return one.value() instanceof When here
                && other.value() instanceof When there
                && (areTwoPhases(phases(left, one), phases(right, other))
                        || isLifeAndDeed(left, one, other)
                        || isLifeAndDeed(right, other, one)
                        || isRepetition(left.sentence(one), other) != isRepetition(right.sentence(other), one)
                        || areTwoEditions(one, here, other, there));
    }

    private static boolean areTwoPhases(Set<String> here, Set<String> there) {
        Set<String> both = new HashSet<>(here);
        both.addAll(there);
        return here.size() == 1 && there.size() == 1 && APART.contains(both);
    }

    /** "A 2016 thriller" tells when it came out, whatever else the sentence says. */
    private static Set<String> phases(Account account, Slot<?> slot) {
        return isAttribute(account.sentence(slot), slot) ? Set.of(RELEASE) : phasesOfVerbs(slot);
    }

    private static boolean isAttribute(Sentence sentence, Slot<?> slot) {
        Surroundings around = slot.surroundings();
        return slot.isYear()
                && around.touching().contains(around.after())
                && sentence.words().stream()
                        .filter(word -> word.span().end() <= slot.claim().span().start())
                        .reduce((first, second) -> second)
                        .filter(word -> ARTICLES.contains(word.base()))
                        .isPresent();
    }

    /** "Was elected in 1935", "was re-elected in 1945". */
    private static boolean isRepetition(Sentence sentence, Slot<?> other) {
        List<Word> words = sentence.words();
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i - 1).base().equals(AGAIN))
                .anyMatch(
                        i -> other.surroundings().clause().contains(words.get(i).base()));
    }

    /** Whether one is told of a birth or a death and the other of what somebody did: "(1912 - 1968)", "formed a band in 1957". */
    private static boolean isLifeAndDeed(Account account, Slot<?> life, Slot<?> deed) {
        Surroundings around = deed.surroundings();
        return isOfLife(account, life)
                && around.verbs().stream().noneMatch(LIFE::contains)
                && around.clause().stream().anyMatch(word -> !around.names().contains(word));
    }

    private static boolean isOfLife(Account account, Slot<?> slot) {
        return slot.surroundings().verbs().stream().anyMatch(LIFE::contains)
                || account.slotsAround(slot).stream()
                        .anyMatch(role -> role.claim() == (Object) slot.claim() && DateRole.isOfLife(role));
    }

    private static Set<String> phasesOfVerbs(Slot<?> slot) {
        Surroundings around = slot.surroundings();
        Stream<String> participle = IN.contains(around.before()) ? around.touching().stream() : Stream.empty();
        return Stream.concat(around.verbs().stream(), participle)
                .flatMap(verb -> PHASES.value(verb).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Dates of two years, each beside an event that comes again. */
    private static boolean areTwoEditions(Slot<?> one, When here, Slot<?> other, When there) {
        Optional<Integer> first = year(here);
        Optional<Integer> second = year(there);
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && one.surroundings().clause().stream()
                        .anyMatch(word -> RECURRING.contains(word)
                                && other.surroundings().clause().contains(word));
    }

    private static Optional<Integer> year(When when) {
        return when.single().filter(PartialDate::hasYear).map(PartialDate::year);
    }
}
