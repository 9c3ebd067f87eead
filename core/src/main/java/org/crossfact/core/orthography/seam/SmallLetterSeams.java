package org.crossfact.core.orthography.seam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds words of grammar that lost the space between them in small letters: "ofthe", "hasbeen". */
public final class SmallLetterSeams implements SlipFinder {

    private static final List<String> LAST_PARTS =
            List.of("the", "this", "that", "these", "those", "their", "been", "have");
    private static final String PROBLEM = "Two words run together without a space";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 14;

    @Override
    public Stream<Slip> find(Page page) {
        return page.tokens().stream()
                .filter(token -> token.isWord() && isCandidate(token) && endsInPart(token.text()))
                .flatMap(token -> split(page.text(), token).stream());
    }

    private static boolean isCandidate(Token token) {
        int length = token.text().length();
        return length >= SHORTEST && length <= LONGEST && token.text().equals(token.lower());
    }

    private static boolean endsInPart(String word) {
        for (String last : LAST_PARTS) {
            if (word.endsWith(last)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Slip> split(String text, Token token) {
        for (String last : LAST_PARTS) {
            String word = token.text();
            if (word.endsWith(last)) {
                String first = word.substring(0, word.length() - last.length());
                boolean glued =
                        Words.isFunction(first) && !Dictionary.knows(word) && !Neighbours.inAddress(text, token.span());
                return glued
                        ? Optional.of(Slip.of(token.start(), token.end(), PROBLEM, first + " " + last))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
