package org.crossfact.core.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.crossfact.core.value.Agreement;
import org.crossfact.core.value.Comparison;

/** Finds the slots of two articles that tell the same thing, and says which differences between them count. */
final class Matching {

    /** So much of the words around a slot must stand around the other when both articles are known to tell one story. */
    private static final double CLOSE_IN_STORY = 0.35;
    /** Articles that may tell of two things must use nearly the same words. */
    private static final double CLOSE = 0.5;

    /** Sentences that share so much are one, when nothing stands in them that the other lacks. */
    private static final double ALIKE = 0.75;

    /** Articles that agree in so many values, and in so many for each that differs, tell one story. */
    private static final int CERTAIN = 3;

    private final Pairing pairing;
    private final Account left;
    private final Account right;
    private final boolean oneStory;
    private final Optional<OneEvent> event;
    /** Names that stand for each other in articles of one story of which no days of publication are known. */
    private final Map<Integer, Integer> exchanged;
    /** Whether the articles are taken for one story, told by the user or by what they have in common. */
    private boolean toldAsOne;
    /** How many slots stand in like words but are told of two things, which speaks against one story. */
    private int apart;

    Matching(Pairing pairing, Account left, Account right, TopicValues told) {
        this.pairing = pairing;
        this.left = left;
        this.right = right;
        this.oneStory = left.from().sharesStoryWith(right.from());
        this.event = OneEvent.of(pairing, left, right, told);
        this.exchanged = oneStory && event.isEmpty() ? ExchangedNames.between(left, right) : Map.of();
        this.toldAsOne = oneStory;
    }

    /**
     * Two slots that tell the same thing.
     *
     * @param ofEvent whether they were matched as values of one event, in words that need not be the same
     */
    record Match(Slot<?> one, Slot<?> other, double closeness, Comparison comparison, boolean ofEvent) {

        boolean differs() {
            return comparison.agreement() == Agreement.DIFFERENT;
        }

        /** Whether the other match tells a difference of the same words: of two stretches one end may be the same and one not. */
        boolean isContradictedBy(Match match) {
            return match.differs()
                    && one.claim() == (Object) match.one.claim()
                    && other.claim() == (Object) match.other.claim();
        }

        /** Whether the value is one that few things share. */
        boolean isTelling() {
            return one.isTelling() && other.isTelling();
        }

        /** Whether the two sentences are one but for the value. */
        boolean isAlike() {
            Surroundings here = one.surroundings();
            Surroundings there = other.surroundings();
            return !one.sort().equals(Slot.Sort.NAME)
                    && closeness >= ALIKE
                    && here.hasSameNamesAs(there)
                    && !here.hasOtherClauseThan(there);
        }
    }

    /** The matches in the order of the first article; differences only where the articles tell one thing. */
    List<Match> matches() {
        List<Match> matches = allMatches();
        boolean oneThing = oneStory || agree(matches, 1, 1) || (isCredibleEvent(matches) && agreements() >= CERTAIN);
        if (!oneStory && agree(matches, CERTAIN, CERTAIN)) {
            toldAsOne = true;
            matches = allMatches();
        }
        boolean credible = isCredibleEvent(matches);
        List<Match> counted = matches.stream()
                .filter(match -> !match.differs() || oneThing || match.isAlike() || (match.ofEvent() && credible))
                .toList();
        return counted.stream()
                .filter(match -> match.differs() || counted.stream().noneMatch(match::isContradictedBy))
                .toList();
    }

    private List<Match> allMatches() {
        apart = 0;
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < left.slots().size(); i++) {
            match(i).ifPresent(matches::add);
        }
        return matches;
    }

    /**
     * Whether articles agree in so many values, and in so many for each in which they differ; those that do not tell of
     * two things in like words.
     */
    private boolean agree(List<Match> matches, int least, int forEach) {
        long agree = matches.stream()
                .filter(match -> !match.differs() && match.isTelling() && !left.isOfTheseYears(match.one()))
                .map(match -> match.one().value())
                .distinct()
                .count();
        return agree >= least && agree >= forEach * differ(matches);
    }

    /** Whether the articles may tell one event, and agree in as much as they differ. */
    private boolean isCredibleEvent(List<Match> matches) {
        return event.isPresent() && differ(matches) <= Math.max(1, agreements());
    }

    private int agreements() {
        return event.map(OneEvent::agreements).orElse(0);
    }

    private long differ(List<Match> matches) {
        return apart
                + matches.stream()
                        .filter(Match::differs)
                        .map(match -> List.of(match.one().value(), match.other().value()))
                        .distinct()
                        .count();
    }

    private Optional<Match> match(int i) {
        int partner = pairing.partner(i).orElse(-1);
        if (partner >= 0
                && isClose(i, partner)
                && isOneThing(left.slots().get(i), right.slots().get(partner))) {
            return Optional.of(match(i, partner, false));
        }
        int meant = event.map(told -> told.partner(i))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .orElse(exchanged.getOrDefault(i, -1));
        if (meant >= 0) {
            return Optional.of(match(i, meant, true));
        }
        int twin = pairing.twin(i).orElse(-1);
        return twin >= 0 && isClose(i, twin) ? Optional.of(match(i, twin, false)) : Optional.empty();
    }

    /** In a story that the user told, the words alone decide. */
    private boolean isOneThing(Slot<?> one, Slot<?> other) {
        if (!isOneFrame(one, other)) {
            return false;
        }
        if (isOfOtherSizeAndNoun(one, other)) {
            return false;
        }
        boolean mayBeOne = oneStory || !one.sort().isMeasured() || OneEvent.mayBeOne(left, one, right, other);
        apart += mayBeOne ? 0 : 1;
        return mayBeOne;
    }

    /** "1,260 articles" are not what another one calls "six parts". */
    private static boolean isOfOtherSizeAndNoun(Slot<?> one, Slot<?> other) {
        return !one.isSlipOf(other) && (one.countsOtherThan(other) || other.countsOtherThan(one));
    }

    private Match match(int i, int j, boolean ofEvent) {
        return new Match(
                left.slots().get(i),
                right.slots().get(j),
                pairing.ground().closeness(i, j),
                pairing.comparison(i, j),
                ofEvent
                        || event.filter(told -> told.partner(i).equals(OptionalInt.of(j)))
                                .isPresent());
    }

    private boolean isClose(int i, int j) {
        return pairing.ground().shared(i, j) >= Aligner.ENOUGH
                && pairing.ground().closeness(i, j) >= (toldAsOne ? CLOSE_IN_STORY : CLOSE);
    }

    /** Whether the words that decide what is told of the values are the same; articles of one story may put it freely. */
    private boolean isOneFrame(Slot<?> one, Slot<?> other) {
        Surroundings left = one.surroundings();
        Surroundings right = other.surroundings();
        boolean days = one.isAbsolute() && other.isAbsolute();
        boolean sameThing = toldAsOne
                ? !left.excludesRoleOf(right)
                : !left.lacksRoleOf(right) && !left.hasOtherVerbsThan(right) && !left.hasOtherWordsBesideThan(right);
        boolean stance = one.sort().isStance();
        return sameThing
                && one.isApposed() == other.isApposed()
                && (!stance || (toldAsOne && isOneStatement(left, right)))
                && (days || (toldAsOne && left.isOfSpeech() == right.isOfSpeech()));
    }

    /** The largest and the smallest of a kind are two: only a value or all of a clause with its names makes them one. */
    private static boolean isOneStatement(Surroundings left, Surroundings right) {
        return left.sharesValueWith(right)
                || (left.hasSameNamesAs(right) && left.sharesMostWith(right))
                || left.isRetoldWithoutNamesBy(right)
                || right.isRetoldWithoutNamesBy(left);
    }
}
