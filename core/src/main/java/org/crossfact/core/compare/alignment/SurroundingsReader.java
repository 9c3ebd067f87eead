package org.crossfact.core.compare.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;

/** Reads what stands around a slot: its words weigh less the farther away they stand, and less behind every mark. */
final class SurroundingsReader {

    /** At so many words away a word weighs half. */
    private static final double HALF_AWAY = 3;

    private static final double ACROSS_BREAK = 0.6;
    /** So many words on either side are right beside the slot. */
    private static final int BESIDE = 2;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", ",");

    private static final Set<String> AND = Set.of("and", "but");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "is", "are", "has", "have", "had", "will");

    private final Sentence sentence;
    private final Place own;
    private final List<Place> places;
    private final Map<String, Double> nearness = new HashMap<>();
    private final Set<String> touching = new HashSet<>();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> clause = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private SurroundingsReader(Sentence sentence, Place own, List<Place> places) {
        this.sentence = sentence;
        this.own = own;
        this.places = places;
    }

    /** @param places the figures and dates of the sentence */
    static Surroundings read(Sentence sentence, Place own, List<Place> places) {
        SurroundingsReader reader = new SurroundingsReader(sentence, own, places);
        reader.look(own.from() - 1, -1);
        reader.look(own.to(), 1);
        reader.lookInside();
        return new Surroundings(
                reader.nearness,
                reader.touching,
                reader.beside,
                reader.verbs,
                reader.clause,
                reader.names,
                reader.neighbour(own.from() - 1, -1),
                reader.neighbour(own.to(), 1),
                own.claim().kind() == (Object) Kinds.NAME ? LeadsReader.read(sentence, own) : Set.of());
    }

    /** What is counted belongs to the words around the number. */
    private void lookInside() {
        countedIn(own).forEach(word -> {
            nearness.put(word, 1.0);
            beside.add(word);
        });
    }

    /** What a figure counts: "640 of the 1,900 jobs" are jobs too. */
    private List<String> countedIn(Place place) {
        return place.claim().kind() == (Object) Kinds.FIGURE
                ? sentence.words().subList(place.from(), place.to()).stream()
                        .filter(Word::tells)
                        .map(Word::base)
                        .toList()
                : List.of();
    }

    private void look(int start, int step) {
        int distance = 0;
        double across = 1;
        for (int i = start; i >= 0 && i < sentence.words().size(); i += step) {
            Word word = sentence.words().get(i);
            Optional<Place> value = valueAt(i);
            double near = across * HALF_AWAY / (HALF_AWAY + distance);
            if (word.isBreak() || opensPredicate(i)) {
                across *= ACROSS_BREAK;
            } else if (value.isPresent()) {
                nearness.merge(Surroundings.VALUE + text(value.get().claim()), near, Math::max);
                if (across == 1 && distance == 0) {
                    touching.add(Surroundings.VALUE);
                    countedIn(value.get()).forEach(noun -> nearness.merge(noun, near, Math::max));
                }
                distance += i == value.get().from() ? 1 : 0;
            } else if (word.tells()) {
                take(word, near, across == 1, distance);
                distance++;
            }
        }
    }

    /** "Began in 1921 and was completed in 1926": what stands behind the "and" is told of another time. */
    private boolean opensPredicate(int at) {
        List<Word> words = sentence.words();
        return AND.contains(words.get(at).base())
                && at + 2 < words.size()
                && (words.get(at + 1).isVerb()
                        || (AUXILIARIES.contains(words.get(at + 1).base())
                                && words.get(at + 2).tells()));
    }

    private void take(Word word, double near, boolean inClause, int distance) {
        nearness.merge(word.base(), near, Math::max);
        if (inClause && distance == 0) {
            touching.add(word.base());
        }
        if (inClause && distance < BESIDE) {
            beside.add(word.base());
        }
        if (inClause && word.isVerb()) {
            verbs.add(word.base());
        }
        if (inClause) {
            clause.add(word.base());
        }
        if (word.isName()) {
            names.add(word.base());
        }
    }

    private Optional<Place> valueAt(int word) {
        return places.stream().filter(place -> place.holds(word)).findFirst();
    }

    private static <V> String text(Claim<V> claim) {
        return claim.value().map(claim.kind().codec()::text).orElse("");
    }

    private String neighbour(int start, int step) {
        int at = start;
        while (at >= 0
                && at < sentence.words().size()
                && ARTICLES.contains(sentence.words().get(at).base())) {
            at += step;
        }
        boolean inside = at >= 0
                && at < sentence.words().size()
                && !sentence.words().get(at).isBreak();
        return inside ? sentence.words().get(at).base() : "";
    }
}
