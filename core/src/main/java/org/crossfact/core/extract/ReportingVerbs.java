package org.crossfact.core.extract;

import org.crossfact.core.document.Token;
import org.crossfact.core.lexicon.Lexicon;

/** Knows the verbs with which a text tells what others say or find: "said", "announced", "found". */
public final class ReportingVerbs {

    private static final Lexicon VERBS = Lexicon.load(ReportingVerbs.class, "reporting-verbs.txt");

    private ReportingVerbs() {}

    public static boolean isOne(Token word) {
        return VERBS.contains(word.lower());
    }
}
