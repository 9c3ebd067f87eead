package org.crossfact.core.compare.name;

import org.crossfact.core.lexicon.WordGroups;

/** Which given names are short or pet forms of one another, or transliterations of one name. */
final class NameNicknames {

    private NameNicknames() {}

    private static final class Held {
        private static final WordGroups NAMES = WordGroups.withNames(NameNicknames.class, "nicknames.txt");
    }

    /** Whether one person may go by both, in lower case without diacritics. */
    static boolean link(String one, String other) {
        return Held.NAMES.share(one, other);
    }

    /** Whether the list has the name, so that it is no misspelling. */
    static boolean has(String name) {
        return Held.NAMES.contains(name);
    }
}
