package org.crossfact.core.orthography.capital;

import java.util.Locale;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.orthography.slip.Neighbours;
import org.crossfact.core.orthography.slip.Slip;
import org.crossfact.core.orthography.slip.SlipFinder;
import org.crossfact.core.orthography.word.Dictionary;
import org.crossfact.core.orthography.word.Words;

/** Finds words of the dictionary that begin with two capitals: "the PResident of the club". */
public final class TwoCapitals implements SlipFinder {

    private static final int SHORTEST = 5;
    private static final int CAPITALS = 2;

    @Override
    public Stream<Slip> find(Page page) {
        return page.tokens().stream()
                .filter(token -> token.isCapitalised() && isCandidate(token.text()))
                .filter(token -> (Words.isFunction(token.lower()) || Dictionary.knows(token.lower()))
                        && !Neighbours.inAddress(page.text(), token.span()))
                .map(token -> Slip.of(
                        token.start(),
                        token.end(),
                        "Two capitals at the beginning of a word",
                        Capitals.raise(token.lower())));
    }

    private static boolean isCandidate(String printed) {
        return (printed.length() >= SHORTEST || Words.isStarter(printed.toLowerCase(Locale.ROOT)))
                && printed.length() > CAPITALS
                && Character.isUpperCase(printed.charAt(1))
                && printed.chars().skip(CAPITALS).allMatch(c -> c >= 'a' && c <= 'z');
    }
}
