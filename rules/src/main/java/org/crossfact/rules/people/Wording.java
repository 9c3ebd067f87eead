package org.crossfact.rules.people;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfact.core.claim.Sentence;

/** Looks at the words of a sentence as they are printed, in small letters. */
final class Wording {

    private Wording() {}

    static boolean has(Sentence sentence, Predicate<String> word) {
        return words(sentence).anyMatch(word);
    }

    static long count(Sentence sentence, Predicate<String> word) {
        return words(sentence).filter(word).count();
    }

    private static Stream<String> words(Sentence sentence) {
        return sentence.words().stream().map(part -> sentence.quote(part.span()).toLowerCase(Locale.ROOT));
    }
}
