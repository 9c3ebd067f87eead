package org.crossfact.core.extract.date.relative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;

/** The words that relative dates are made of. */
final class RelativeWords {

    static final Lexicon DIRECTIONS = Lexicon.load(RelativeWords.class, "directions.txt");
    static final Lexicon COUNTS = Lexicon.load(RelativeWords.class, "counts.txt");

    private static final int MOST_DIGITS = 3;

    private RelativeWords() {}

    /** -1 for "last", 0 for "this", 1 for "next". */
    static OptionalInt direction(Token word) {
        Optional<String> value = word.isWord() ? DIRECTIONS.value(word.lower()) : Optional.empty();
        return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
    }

    /** "3", "three", "a"; larger counts are no distance between dates. */
    static OptionalInt count(Token token) {
        if (token.isNumber()) {
            return token.text().length() <= MOST_DIGITS
                    ? OptionalInt.of(Integer.parseInt(token.text()))
                    : OptionalInt.empty();
        }
        Optional<String> value = COUNTS.value(token.lower());
        return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
    }

    static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static String publication(LocalDate day) {
        return "the publication date " + day;
    }
}
