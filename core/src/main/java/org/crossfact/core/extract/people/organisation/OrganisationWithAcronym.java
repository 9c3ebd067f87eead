package org.crossfact.core.extract.people.organisation;

import java.util.Optional;
import java.util.Set;
import org.crossfact.core.claim.Kinds;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.people.name.NameLists;
import org.crossfact.core.value.Organisation;

/** A name in capitals and its acronym, one of them in brackets: "World Salt Trust (WST)", "WST (World Salt Trust)". */
public final class OrganisationWithAcronym implements Recogniser {

    private static final int MOST_TOKENS = 16;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "on", "in", "to", "at", "s", "de");

    @Override
    public String name() {
        return "people/organisation-with-acronym";
    }

    @Override
    public boolean isTriggeredBy(Token token) {
        return token.is('(');
    }

    @Override
    public Optional<Find<Organisation>> read(Scan scan, int at) {
        String letters = letters(scan.token(at + 1).text());
        if (isAcronym(letters) && scan.token(at + 2).is(')')) {
            return find(scan, letters, start(scan, at), at, start(scan, at), at + 3);
        }
        String before = letters(scan.token(at - 1).text());
        int end = end(scan, at + 1);
        return isAcronym(before) && scan.token(end).is(')')
                ? find(scan, before, at + 1, end, at - 1, end + 1)
                : Optional.empty();
    }

    private Optional<Find<Organisation>> find(Scan scan, String letters, int nameFrom, int nameTo, int from, int to) {
        return nameTo - nameFrom < 2
                ? Optional.empty()
                : Optional.of(Find.printed(
                        Kinds.ORGANISATION,
                        from,
                        to,
                        name(),
                        new Organisation(scan.text(nameFrom, nameTo), letters, "", "")));
    }

    /** Without the ending of the plural: "NGOs". */
    private static String letters(String printed) {
        return printed.endsWith("s") ? printed.substring(0, printed.length() - 1) : printed;
    }

    /** One past the last word of the name that begins at {@code from}, every longer word of which has a capital. */
    private static int end(Scan scan, int from) {
        int at = from;
        while (at < from + MOST_TOKENS && (scan.token(at).isCapitalised() || (at > from && isLink(scan.token(at))))) {
            at++;
        }
        return at;
    }

    private static boolean isAcronym(String letters) {
        return letters.length() >= SHORTEST
                && letters.length() <= LONGEST
                && letters.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /** The number of the first capitalised word of the run that ends before token {@code end}. */
    private static int start(Scan scan, int end) {
        int from = end;
        for (int at = end - 1; at >= Math.max(scan.sentenceStart(end), end - MOST_TOKENS); at--) {
            Token token = scan.token(at);
            if (token.isCapitalised()) {
                from = NameLists.isCommonWord(token.lower()) ? from : at;
            } else if (!isLink(token)) {
                break;
            }
        }
        return from;
    }

    private static boolean isLink(Token token) {
        return LINKS.contains(token.lower()) || token.is('-') || token.is('&') || token.is('\'') || token.is('’');
    }
}
