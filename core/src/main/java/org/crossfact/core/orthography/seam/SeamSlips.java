package org.crossfact.core.orthography.seam;

import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Token;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.jspecify.annotations.Nullable;

/** Makes slips of the words of one page that lost a space; what an article writes often is a name of its own. */
final class SeamSlips {

    private static final String PROBLEM = "Two words run together without a space";
    private static final int OFTEN = 3;

    private final Page page;
    private @Nullable Vocabulary vocabulary;

    SeamSlips(Page page) {
        this.page = page;
    }

    /**
     * The slip of a token; none in an address or where the word is a name.
     *
     * @param cut before which of its characters the space is missing
     */
    Stream<Slip> of(Token token, int cut) {
        String word = token.text();
        boolean isSlip = !Neighbours.inAddress(page.text(), token.span())
                && !Neighbours.isPointed(page.text(), token.span())
                && vocabulary().count(word) < OFTEN;
        return isSlip
                ? Stream.of(Slip.of(
                        token.start(), token.end(), PROBLEM, word.substring(0, cut) + " " + word.substring(cut)))
                : Stream.empty();
    }

    /** Counted once, and only for pages that have such words. */
    private Vocabulary vocabulary() {
        Vocabulary counted = vocabulary;
        if (counted == null) {
            counted = new Vocabulary(page);
            vocabulary = counted;
        }
        return counted;
    }
}
