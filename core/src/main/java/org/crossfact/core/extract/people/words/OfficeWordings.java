package org.crossfact.core.extract.people.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfact.core.lexicon.Lexicon;

/** The wordings of offices with the one form of each: those of a list, and those of ministers and secretaries by what they govern. */
final class OfficeWordings {

    private static final Map<String, String> ROLES = new HashMap<>();

    static {
        Lexicon portfolios = Lexicon.load(OfficeWordings.class, "portfolios.txt");
        for (String words : portfolios.words()) {
            String portfolio = portfolios.value(words).orElseThrow();
            addHolders(words, portfolio, "minister");
            addHolders(words, portfolio, "secretary");
        }
        Lexicon offices = Lexicon.load(OfficeWordings.class, "offices.txt");
        for (String words : offices.words()) {
            ROLES.put(words, offices.value(words).orElseThrow());
        }
    }

    private OfficeWordings() {}

    private static void addHolders(String words, String portfolio, String rank) {
        String role = portfolio + " " + rank;
        ROLES.put(words + " " + rank, role);
        for (String link : new String[] {" of ", " for ", " of the ", " for the "}) {
            ROLES.put(rank + link + words, role);
        }
    }

    /** The one form of an office; empty when the words, in lower case and without hyphens, mean none. */
    static Optional<String> roleOf(String words) {
        return Optional.ofNullable(ROLES.get(words));
    }

    /** All wordings. */
    static Set<String> all() {
        return ROLES.keySet();
    }
}
