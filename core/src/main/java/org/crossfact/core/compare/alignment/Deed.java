package org.crossfact.core.compare.alignment;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Word;

/** Tells what a named one did, in either voice: "was shot abroad by Ama Boateng", "Ama Boateng shot". */
final class Deed {

    /** "Translated into English for the stage in 1974 by" has so many words before the preposition. */
    private static final int MOST_BETWEEN = 8;

    private static final String BY = "by";
    private static final String PAST = "ed";
    /** What tells a deed from a noun that leads to the name. */
    private static final String DOES = "does ";

    private Deed() {}

    /** The deed of the one that stands at a place, in words that are none of a sentence. */
    static Optional<String> of(Sentence sentence, Place name) {
        List<Word> words = sentence.words();
        boolean passive = name.from() > 0 && words.get(name.from() - 1).base().equals(BY);
        Optional<Word> verb = passive ? verbBefore(sentence, name.from() - 1) : verbBehind(sentence, name.to());
        return verb.map(word -> DOES + word.base());
    }

    private static Optional<Word> verbBefore(Sentence sentence, int by) {
        List<Word> words = sentence.words();
        for (int at = by - 1; at >= Math.max(0, by - MOST_BETWEEN); at--) {
            if (words.get(at).isBreak()) {
                return Optional.empty();
            }
            if (isPast(sentence, words.get(at))) {
                return Optional.of(words.get(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<Word> verbBehind(Sentence sentence, int at) {
        return sentence.words().stream()
                .skip(at)
                .limit(1)
                .filter(word -> isPast(sentence, word))
                .findFirst();
    }

    private static boolean isPast(Sentence sentence, Word word) {
        return word.isVerb()
                || (word.tells()
                        && !word.isName()
                        && sentence.quote(word.span()).endsWith(PAST));
    }
}
