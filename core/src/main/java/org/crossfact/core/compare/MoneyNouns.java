package org.crossfact.core.compare;

import org.crossfact.core.lexicon.Lexicon;
import org.crossfact.core.value.Unit;

/** Tells which counted nouns are money though no one currency is meant: crowns, dinars. */
public final class MoneyNouns {

    private static final Lexicon NOUNS = Lexicon.load(MoneyNouns.class, "money-nouns.txt");

    private MoneyNouns() {}

    public static boolean contain(Unit unit) {
        return unit.family() == Unit.Family.COUNT && NOUNS.contains(unit.symbol());
    }
}
