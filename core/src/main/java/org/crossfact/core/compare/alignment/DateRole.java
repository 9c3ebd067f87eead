package org.crossfact.core.compare.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossfact.core.claim.Claim;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.value.DateInterval;
import org.crossfact.core.value.DateValue;
import org.crossfact.core.value.When;

/**
 * What a date is the date of, where its sentence says so: of a birth, a death, a beginning or an end. "Born in 1353" and
 * "(1353 – 1421)" tell one date of one life in different words; "from 1999 to 2007" tells when something ended.
 *
 * @param claim the date
 * @param type of what it is the date
 * @param when the date itself, or the end of the stretch that is meant
 */
record DateRole(Claim<When> claim, Type type, When when) {

    /** Of what a date can be the date. */
    enum Type {
        BIRTH("bear"),
        DEATH("die"),
        BEGINNING("begin"),
        END("end");

        private final String verb;

        Type(String verb) {
            this.verb = verb;
        }
    }

    /** Whom articles name with both years has lived longer; what lasts less is an office, a series, a war. */
    private static final int SHORTEST_LIFE = 15;

    private static final Set<String> OPENING = Set.of("(", "[", "lrb", "lsb");
    private static final Map<String, Type> BY_VERB =
            Map.of("bear", Type.BIRTH, "die", Type.DEATH, "begin", Type.BEGINNING, "end", Type.END);

    private static final Map<String, Type> BY_PREPOSITION =
            Map.of("since", Type.BEGINNING, "until", Type.END, "till", Type.END);

    /** What reaches back to a date without beginning there; others end with "-est". */
    private static final Set<String> SUPERLATIVES = Set.of("first", "last", "most", "least", "worst");

    private static final Map<String, Type> BY_NOUN = Map.of("birth", Type.BIRTH, "death", Type.DEATH);

    /** The roles of the date at a place; none for what is no date or tells no role. */
    static List<DateRole> of(Sentence sentence, Place place, List<Place> claimed) {
        return place.claim()
                .as(Kinds.DATE)
                .map(date -> of(sentence, place, date, claimed))
                .orElse(List.of());
    }

    private static List<DateRole> of(Sentence sentence, Place place, Claim<When> date, List<Place> claimed) {
        When when = date.value().orElseThrow();
        if (when.date() instanceof DateInterval stretch) {
            boolean life = isInBracketBehindName(sentence, place.from())
                    && isLife(Optional.of(stretch.from()), Optional.of(stretch.to()));
            return List.of(
                    new DateRole(date, life ? Type.BIRTH : Type.BEGINNING, When.stated(stretch.from())),
                    new DateRole(date, life ? Type.DEATH : Type.END, When.stated(stretch.to())));
        }
        return inPair(sentence, place, claimed)
                .or(() -> byVerb(sentence, place))
                .or(() -> byNoun(sentence, place))
                .or(() -> byPreposition(sentence, place))
                .or(() -> inFront(sentence, place))
                .map(type -> List.of(new DateRole(date, type, when)))
                .orElse(List.of());
    }

    /** Whether a slot holds the beginning or the end of something that its sentence names. */
    static boolean isOfStretch(Slot<?> slot) {
        return Stream.of(Type.BEGINNING, Type.END).map(DateRole::sort).anyMatch(slot.sort()::equals);
    }

    /** Whether a slot holds the date of a birth or a death. */
    static boolean isOfLife(Slot<?> slot) {
        return Stream.of(Type.BIRTH, Type.DEATH).map(DateRole::sort).anyMatch(slot.sort()::equals);
    }

    private static Slot.Sort sort(Type type) {
        return new Slot.Sort(type.name().toLowerCase(Locale.ROOT));
    }

    Slot<When> slot(int sentence, List<String> words, Surroundings around) {
        return new Slot<>(claim, when, sort(type), sentence, words, around.inRole(type.verb));
    }

    /** What the nearest verb before the date says, if it is in the same clause. */
    private static Optional<Type> byVerb(Sentence sentence, Place place) {
        for (int i = place.from() - 1; i >= 0; i--) {
            Word word = sentence.words().get(i);
            if (word.isBreak()) {
                return Optional.empty();
            }
            if (word.isVerb()) {
                return Optional.ofNullable(BY_VERB.get(word.base()));
            }
        }
        return Optional.empty();
    }

    /** "Date of death: 9 May 1950". */
    private static Optional<Type> byNoun(Sentence sentence, Place place) {
        List<Word> words = sentence.words();
        int at = place.from() - 1;
        if (at > 0 && words.get(at).base().equals(":")) {
            at--;
        }
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(
                        BY_NOUN.get(sentence.quote(words.get(at).span()).toLowerCase(Locale.ROOT)));
    }

    /** "Mayor until 1999" and "from 1989 to 2001" tell two ends; "the lowest price since 1942" tells no beginning. */
    private static Optional<Type> byPreposition(Sentence sentence, Place place) {
        return place.from() == 0 || isBehindSuperlative(sentence, place.from())
                ? Optional.empty()
                : Optional.ofNullable(BY_PREPOSITION.get(
                        sentence.words().get(place.from() - 1).base()));
    }

    private static boolean isBehindSuperlative(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && !sentence.words().get(i).isBreak(); i--) {
            String word = sentence.quote(sentence.words().get(i).span()).toLowerCase(Locale.ROOT);
            if (word.endsWith("est") || SUPERLATIVES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What the first verb behind a date says that opens the sentence: "On 9 May 1950, Ada Brown died". */
    private static Optional<Type> inFront(Sentence sentence, Place place) {
        List<Word> words = sentence.words();
        if (words.subList(0, place.from()).stream().anyMatch(Word::tells)) {
            return Optional.empty();
        }
        return words.subList(place.to(), words.size()).stream()
                .filter(Word::isVerb)
                .findFirst()
                .map(verb -> BY_VERB.get(verb.base()));
    }

    /** Of two dates in one bracket behind a name the first begins what the second ends. */
    private static Optional<Type> inPair(Sentence sentence, Place place, List<Place> claimed) {
        int own = claimed.indexOf(place);
        boolean first = own + 1 < claimed.size() && isPair(sentence, place, claimed.get(own + 1));
        boolean second = own > 0 && isPair(sentence, claimed.get(own - 1), place);
        if (first) {
            return Optional.of(isLife(place, claimed.get(own + 1)) ? Type.BIRTH : Type.BEGINNING);
        }
        return second ? Optional.of(isLife(claimed.get(own - 1), place) ? Type.DEATH : Type.END) : Optional.empty();
    }

    private static boolean isPair(Sentence sentence, Place first, Place second) {
        return first.claim().as(Kinds.DATE).isPresent()
                && second.claim().as(Kinds.DATE).isPresent()
                && first.to() <= second.from()
                && sentence.words().subList(first.to(), second.from()).stream().allMatch(Word::isBreak)
                && isInBracketBehindName(sentence, first.from());
    }

    private static boolean isInBracketBehindName(Sentence sentence, int at) {
        List<Word> words = sentence.words();
        boolean opens = at > 1 && OPENING.contains(words.get(at - 1).base());
        int before = opens && words.get(at - 2).isBreak() ? at - 3 : at - 2;
        return opens && before >= 0 && words.get(before).isName();
    }

    private static boolean isLife(Place first, Place second) {
        return isLife(date(first), date(second));
    }

    private static boolean isLife(Optional<? extends DateValue> from, Optional<? extends DateValue> to) {
        Optional<LocalDate> start = from.flatMap(DateValue::earliest);
        Optional<LocalDate> end = to.flatMap(DateValue::latest);
        return start.isPresent()
                && end.isPresent()
                && end.get().getYear() - start.get().getYear() >= SHORTEST_LIFE;
    }

    private static Optional<DateValue> date(Place place) {
        return place.claim().as(Kinds.DATE).flatMap(Claim::value).map(When::date);
    }
}
