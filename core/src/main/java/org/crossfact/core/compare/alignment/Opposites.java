package org.crossfact.core.compare.alignment;

import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.claim.Sentence;
import org.crossfact.core.claim.Sentence.Part;
import org.crossfact.core.claim.Sentence.Word;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Stance;

/** Tells which words exclude others that could stand in their place: "rose" and "fell", "film" and "book". */
final class Opposites {

    private static final Lexicon WORDS = Lexicon.load(Opposites.class, "opposites.txt");

    private Opposites() {}

    /** What a word of a sentence chooses, if it is one of those words and no name. */
    static Optional<Stance> of(Sentence sentence, Word word) {
        return word.part() == Part.CONTENT || word.part() == Part.VERB
                ? WORDS.value(sentence.quote(word.span()).toLowerCase(Locale.ROOT))
                        .map(Opposites::stance)
                : Optional.empty();
    }

    private static Stance stance(String entry) {
        int plus = entry.indexOf('+');
        return new Stance(entry.substring(0, plus), entry.substring(plus + 1));
    }
}
