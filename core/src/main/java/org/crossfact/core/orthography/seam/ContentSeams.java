package org.crossfact.core.orthography.seam;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.ByForm;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;

/**
 * Finds two words of the dictionary in one that it does not have, where English never joins such words: an adjective and a
 * noun ("naturalgas"), a number and what it counts ("tenyears"), a word and a noun made from a verb ("jointdeclaration").
 */
public final class ContentSeams implements SlipFinder {

    /** What makes an adjective; of nouns that end alike few are as long. */
    private static final List<String> ADJECTIVES = List.of("al", "ic", "ous", "ive", "ary", "ful", "ible", "able");

    private static final List<String> NOUNS = List.of("tion", "sion", "ment", "ity", "ance", "ence");

    /** Numbers, what is counted, and words that are joined to others all the same, by kind. */
    private static final Lexicon PARTS = Lexicon.load(ContentSeams.class, "content-parts.txt");

    /** Where the space is missing; empty for all other words. */
    private static final ByForm<Optional<Integer>> CUT = new ByForm<>(ContentSeams::cut);

    private static final int SHORTEST = 8;
    private static final int LONGEST = 30;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_ADJECTIVE = 6;
    private static final int SHORTEST_NOUN = 8;
    private static final int SHORTEST_BEFORE_NOUN = 4;

    @Override
    public Stream<Slip> find(Page page) {
        SeamSlips slips = new SeamSlips(page);
        return page.tokens().stream()
                .filter(Token::isWord)
                .flatMap(token -> CUT.of(token).stream().flatMap(cut -> slips.of(token, cut)));
    }

    private static boolean isCandidate(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && !Dictionary.knows(word);
    }

    private static Optional<Integer> cut(Token token) {
        String word = token.text();
        return !isCandidate(word)
                ? Optional.empty()
                : IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                        .filter(cut -> arePhrase(word.substring(0, cut), word.substring(cut)))
                        .boxed()
                        .findFirst();
    }

    private static boolean arePhrase(String first, String second) {
        boolean phrase = (is(first, "number") && is(second, "counted"))
                || (isAdjective(first) && !is(second, "tail"))
                || (isMadeNoun(second) && first.length() >= SHORTEST_BEFORE_NOUN && !is(first, "head"));
        return phrase && Dictionary.isWord(first) && Dictionary.isWord(second);
    }

    private static boolean isAdjective(String word) {
        return word.length() >= SHORTEST_ADJECTIVE && ADJECTIVES.stream().anyMatch(word::endsWith) && !is(word, "noun");
    }

    private static boolean isMadeNoun(String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return single.length() >= SHORTEST_NOUN && NOUNS.stream().anyMatch(single::endsWith);
    }

    private static boolean is(String part, String kind) {
        return PARTS.value(part).filter(kind::equals).isPresent();
    }
}
