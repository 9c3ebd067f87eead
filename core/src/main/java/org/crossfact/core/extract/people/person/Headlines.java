package org.crossfact.core.extract.people.person;

import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;

/** Tells lines in which every word has a capital, so that capitals do not mark names there. */
final class Headlines {

    private static final int WINDOW = 10;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> SMALL = Set.of("the", "and", "for", "but", "nor", "with", "from", "over", "into");
    private static final int FEWEST_WORDS = 4;

    private Headlines() {}

    /** Whether nearly all longer words around token {@code at} in its sentence are capitalised. */
    static boolean isAround(Scan scan, int at) {
        if (at < 0 || at >= scan.size() || endsWithStop(scan, at)) {
            return false;
        }
        int sentence = scan.sentenceStart(at);
        int capitals = 0;
        int words = 0;
        for (int i = Math.max(sentence, at - WINDOW); i <= at + WINDOW && i < scan.size(); i++) {
            Token token = scan.token(i);
            if (scan.sentenceStart(i) != sentence) {
                break;
            }
            if (token.isWord() && token.text().length() >= SHORTEST_WORD && !SMALL.contains(token.lower())) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals * 7 >= words * 6;
    }

    /** A sentence full of names has its full stop, a headline has none. */
    private static boolean endsWithStop(Scan scan, int at) {
        int last = scan.sentenceEnd(at) - 1;
        while (last > at
                && !scan.token(last).is('.')
                && !scan.token(last).isWord()
                && !scan.token(last).isNumber()) {
            last--;
        }
        return scan.token(last).is('.');
    }
}
