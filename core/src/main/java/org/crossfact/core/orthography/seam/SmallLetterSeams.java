package org.crossfact.core.orthography.seam;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/**
 * Finds words that lost the space between them in small letters: two words of grammar ("hasbeen"), or one and any other
 * ("theagreement", "companyand"). What an article writes so often is a name of its own.
 */
public final class SmallLetterSeams implements SlipFinder {

    /** Behind a word of grammar. */
    private static final List<String> LAST_PARTS =
            List.of("the", "this", "that", "these", "those", "their", "been", "have", "of");

    /** Behind a longer word of grammar: "thathe", "whichwas". */
    private static final List<String> LAST_PARTS_OF_LONGER =
            List.of("he", "she", "it", "they", "was", "were", "had", "will");

    /** Behind a word in -ing or -ed: "accordingto", "agreedto". */
    private static final List<String> LAST_PARTS_OF_VERBS = List.of("to", "by", "from", "with");

    private static final List<String> GLUE = Lexicon.load(SmallLetterSeams.class, "small-glue.txt").words().stream()
            .sorted()
            .toList();

    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;
    private static final int SHORTEST_OTHER = 4;
    private static final int SHORTEST_VERB = 6;

    @Override
    public Stream<Slip> find(Page page) {
        SeamSlips slips = new SeamSlips(page);
        return page.tokens().stream()
                .filter(token -> token.isWord() && isCandidate(token))
                .flatMap(token -> cut(token.text()).stream().flatMap(cut -> slips.of(token, cut)));
    }

    private static boolean isCandidate(Token token) {
        int length = token.text().length();
        return length >= SHORTEST && length <= LONGEST && token.text().equals(token.lower());
    }

    /** Where the space is missing; empty for a word that is one. */
    private static Optional<Integer> cut(String word) {
        for (String last : LAST_PARTS) {
            int cut = word.length() - last.length();
            if (word.endsWith(last) && Words.isFunction(word.substring(0, cut))) {
                return cutUnlessKnown(word, cut);
            }
        }
        Optional<Integer> last = endingIn(
                        word,
                        LAST_PARTS_OF_LONGER,
                        first -> first.length() >= SHORTEST_OTHER && Words.isFunction(first))
                .or(() -> endingIn(word, LAST_PARTS_OF_VERBS, SmallLetterSeams::isVerb));
        if (last.isPresent()) {
            return cutUnlessKnown(word, last.get());
        }
        for (String glue : GLUE) {
            int behind = word.length() - glue.length();
            if (behind < SHORTEST_OTHER) {
                continue;
            }
            if (word.startsWith(glue) && Dictionary.isWord(word.substring(glue.length()))) {
                return cutUnlessKnown(word, glue.length());
            }
            if (word.endsWith(glue) && Dictionary.isWord(word.substring(0, behind))) {
                return cutUnlessKnown(word, behind);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> endingIn(String word, List<String> lasts, Predicate<String> isFirst) {
        return lasts.stream()
                .filter(word::endsWith)
                .map(last -> word.length() - last.length())
                .filter(cut -> isFirst.test(word.substring(0, cut)))
                .findFirst();
    }

    private static boolean isVerb(String word) {
        return word.length() >= SHORTEST_VERB
                && (word.endsWith("ing") || word.endsWith("ed"))
                && Dictionary.isWord(word);
    }

    private static Optional<Integer> cutUnlessKnown(String word, int cut) {
        return Dictionary.knows(word) ? Optional.empty() : Optional.of(cut);
    }
}
