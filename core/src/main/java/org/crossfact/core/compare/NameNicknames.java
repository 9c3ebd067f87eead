package org.crossfact.core.compare;

import java.util.Map;

/** Which given names are short or pet forms of one another, or transliterations of one name. */
final class NameNicknames {

    private static final int[] NONE = {};

    private NameNicknames() {}

    private static final class Held {
        private static final Map<String, int[]> NAMES = NameLines.linesOfWord("nicknames.txt", true);
    }

    /** Whether one person may go by both, in lower case without diacritics. */
    static boolean link(String one, String other) {
        return NameLines.meet(Held.NAMES.getOrDefault(one, NONE), Held.NAMES.getOrDefault(other, NONE));
    }

    /** Whether the list has the name, so that it is no misspelling. */
    static boolean has(String name) {
        return Held.NAMES.containsKey(name);
    }
}
