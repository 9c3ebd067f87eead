package org.crossfact.core.extract.figure.unit;

import org.crossfact.core.extract.Lemmas;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.figure.numeral.Numeral;
import org.crossfact.core.lexicon.Lexicon;

/** Tells pounds of weight from pounds of money by the words around them. */
final class Weights {

    private static final Lexicon BEFORE = Lexicon.load(Weights.class, "weight-words.txt");
    private static final Lexicon MONEY = Lexicon.load(Weights.class, "money-nouns.txt");
    private static final int WINDOW = 5;
    private static final int NOUN_WINDOW = 3;

    private Weights() {}

    /** Whether the "pounds" at token {@code at} after {@code number} are a weight. */
    static boolean areMeant(Scan scan, int at, Numeral number) {
        for (int i = number.from() - 1; i >= number.from() - WINDOW; i--) {
            if (BEFORE.contains(scan.token(i).lower())) {
                return true;
            }
        }
        boolean attribute = scan.token(at).lower().equals("pound")
                && number.power() == 0
                && scan.token(at + 1).isWord()
                && !Lemmas.isStop(scan.token(at + 1).lower());
        boolean of = scan.token(at + 1).lower().equals("of");
        return (attribute || of) && !isOfMoney(scan, at + 1);
    }

    private static boolean isOfMoney(Scan scan, int from) {
        for (int i = from; i <= from + NOUN_WINDOW; i++) {
            if (MONEY.contains(Lemmas.noun(scan.token(i).lower()))) {
                return true;
            }
        }
        return false;
    }
}
