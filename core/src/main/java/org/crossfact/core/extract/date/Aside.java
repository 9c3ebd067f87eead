package org.crossfact.core.extract.date;

import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Scan;

/** Tells what is told by the way from a step of the story: "The plant, opened on 3 May 1964, will close." */
public final class Aside {

    /** Tokens between the comma before an aside and its date. */
    private static final int LONGEST = 10;

    private static final Set<String> LEADS = Set.of("who", "which", "born", "built");

    private Aside() {}

    /** Whether a date closes a clause between commas or brackets that a participle or a relative word opens. */
    public static boolean holds(Scan scan, Find<?> date) {
        Token end = scan.token(date.to());
        int start = Math.max(scan.sentenceStart(date.from()) + 1, date.from() - LONGEST);
        for (int i = date.from() - 1; i > start && (end.is(',') || end.is(')')); i--) {
            Token mark = scan.token(i - 1);
            if (mark.is(',') || mark.is('(')) {
                return Tense.isPast(scan.token(i))
                        || LEADS.contains(scan.token(i).lower());
            }
        }
        return false;
    }
}
