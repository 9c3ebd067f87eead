package org.crossfact.core.compare;

import org.crossfact.core.lexicon.WordGroups;

/** Which given names can be readings of one written name: Japanese readings, readings by sound, Mandarin. */
final class NameReadings {

    private NameReadings() {}

    /** The list is large and only names that differ need it, so it is loaded at the first such pair. */
    private static final class Held {
        private static final WordGroups WRITTEN_NAMES =
                WordGroups.withoutNames(NameReadings.class, "given-name-readings.txt");
    }

    /**
     * Whether some written name has both readings.
     *
     * @param one a given name as {@link NameSpelling#japanese} folds it
     * @param other another one
     */
    static boolean ofOneWrittenName(String one, String other) {
        return Held.WRITTEN_NAMES.share(one, other);
    }

    /** Whether the list has the reading, so that it is no misspelling. */
    static boolean has(String reading) {
        return Held.WRITTEN_NAMES.contains(reading);
    }
}
