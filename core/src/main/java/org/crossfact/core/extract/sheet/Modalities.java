package org.crossfact.core.extract.sheet;

import org.crossfact.core.claim.Modality;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.lexicon.Lexicon;

/** Tells from the words before a find, up to the last comma, in which way it is stated; the nearest word wins. */
final class Modalities {

    private static final Lexicon WORDS = Lexicon.load(Modalities.class, "modality.txt");
    private static final int WINDOW = 12;

    private Modalities() {}

    static Modality of(Scan scan, Find<?> find) {
        int start = Math.max(scan.sentenceStart(find.from()), find.from() - WINDOW);
        for (int i = find.from() - 1; i >= start; i--) {
            Token token = scan.token(i);
            if (token.is(',') || token.is(';') || token.is(':')) {
                break;
            }
            if (token.isWord() && WORDS.contains(token.lower()) && !isMonth(scan, i)) {
                return Modality.of(WORDS.value(token.lower()).orElseThrow());
            }
        }
        return Modality.ASSERTED;
    }

    /** "3 May" and "May 3" grant nothing. */
    private static boolean isMonth(Scan scan, int at) {
        return scan.token(at).isCapitalised()
                && (scan.token(at - 1).isNumber() || scan.token(at + 1).isNumber());
    }
}
