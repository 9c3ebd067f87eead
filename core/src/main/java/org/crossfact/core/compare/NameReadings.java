package org.crossfact.core.compare;

import java.util.Map;

/** Which given names can be readings of one written name: Japanese readings, readings by sound, Mandarin. */
final class NameReadings {

    private static final int[] NONE = {};

    private NameReadings() {}

    /** The list is large and only names that differ need it, so it is loaded at the first such pair. */
    private static final class Held {
        private static final Map<String, int[]> WRITTEN_NAMES = NameLines.linesOfWord("given-name-readings.txt", false);
    }

    /**
     * Whether some written name has both readings.
     *
     * @param one a given name as {@link NameSpelling#japanese} folds it
     * @param other another one
     */
    static boolean ofOneWrittenName(String one, String other) {
        return NameLines.meet(Held.WRITTEN_NAMES.getOrDefault(one, NONE), Held.WRITTEN_NAMES.getOrDefault(other, NONE));
    }

    /** Whether the list has the reading, so that it is no misspelling. */
    static boolean has(String reading) {
        return Held.WRITTEN_NAMES.containsKey(reading);
    }
}
