package org.crossfact.core.extract.people.article;

import java.util.HashSet;
import java.util.Set;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.extract.people.words.PersonWords;

/** Finds which words an article uses alone as the surname of somebody who acts: "Kulyk said", "Mr. Kulyk". */
final class SurnamesAlone {

    private SurnamesAlone() {}

    /** Those of the words that stand alone with a verb of persons or a title, and nowhere where a place or a thing would. */
    static Set<String> of(Scan scan, Set<String> words) {
        Set<String> acting = new HashSet<>();
        Set<String> things = new HashSet<>();
        for (int at = 0; at < scan.size(); at++) {
            Token token = scan.token(at);
            if (token.isCapitalised() && words.contains(token.text())) {
                Token before = scan.token(at - 1);
                if (PersonWords.leadsToThing(before)) {
                    things.add(token.text());
                } else if (isActing(scan, at)) {
                    acting.add(token.text());
                }
            }
        }
        acting.removeAll(things);
        return acting;
    }

    /** Whether the word at {@code at} stands alone behind a title or before a verb of persons. */
    static boolean isActing(Scan scan, int at) {
        Token before = scan.token(at - 1);
        boolean titled = NameLists.honorific(before.lower()).isPresent()
                || (before.is('.')
                        && NameLists.honorific(scan.token(at - 2).lower()).isPresent());
        boolean joined = before.isCapitalised() && scan.oneSpaceBefore(at);
        return titled
                || (!joined && PersonWords.isDoneByPersons(scan.token(at + 1).lower()));
    }
}
