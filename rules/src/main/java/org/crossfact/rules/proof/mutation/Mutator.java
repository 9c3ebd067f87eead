package org.crossfact.rules.proof.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfact.core.document.Span;

/**
 * One kind of edit: where in a text it can be made, and what it writes there.
 *
 * @param kind what it does, in a few words
 * @param effect what that does to an article
 * @param place the words that it may change
 * @param change what it writes instead
 */
public record Mutator(String kind, Effect effect, Pattern place, Change change) {

    /** So many places are enough to choose from. */
    private static final int MOST_PLACES = 200;

    /** Writes other words for those that were found. */
    @FunctionalInterface
    public interface Change {

        /** The words to write; those that were found where nothing can be changed. */
        String of(MatchResult found, RandomGenerator random);
    }

    static Mutator of(String kind, Effect effect, String place, Change change) {
        return new Mutator(kind, effect, Pattern.compile(place), change);
    }

    /** {@code text} with the edit made at a place that {@code random} chooses; empty when there is none. */
    public Optional<Mutation> mutate(String text, RandomGenerator random) {
        List<MatchResult> places = new ArrayList<>();
        Matcher matcher = place.matcher(text);
        while (places.size() < MOST_PLACES && matcher.find()) {
            places.add(matcher.toMatchResult());
        }
        int first = places.isEmpty() ? 0 : random.nextInt(places.size());
        for (int i = 0; i < places.size(); i++) {
            MatchResult found = places.get((first + i) % places.size());
            String words = change.of(found, random);
            if (!words.equals(found.group())) {
                return Optional.of(mutation(text, found, words));
            }
        }
        return Optional.empty();
    }

    private Mutation mutation(String text, MatchResult found, String words) {
        String mutated = text.substring(0, found.start()) + words + text.substring(found.end());
        return new Mutation(kind, effect, mutated, new Span(found.start(), found.start() + words.length()));
    }
}
