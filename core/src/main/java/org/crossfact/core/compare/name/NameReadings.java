package org.crossfact.core.compare.name;

import org.crossfact.core.lexicon.WordGroups;

/** Which names can be readings of one written name: Japanese readings, readings by sound, Mandarin. */
public final class NameReadings {

    private NameReadings() {}

    /** The list is large and only names that differ need it, so it is loaded at the first such pair. */
    private static final class Held {
        private static final WordGroups WRITTEN_NAMES =
                WordGroups.withoutNames(NameReadings.class, "given-name-readings.txt");
    }

    private static final class HeldSurnames {
        private static final WordGroups WRITTEN_NAMES =
                WordGroups.withoutNames(NameReadings.class, "surname-readings.txt");
    }

    /**
     * Whether some written surname has both readings, as "Hayashi" and "Lin" are.
     *
     * @param one a surname as {@link NameSpelling#japanese} folds it
     * @param other another one
     */
    static boolean ofOneWrittenSurname(String one, String other) {
        return HeldSurnames.WRITTEN_NAMES.share(one, other);
    }

    /**
     * Whether two given names begin with the same two beats, so that the first of their characters can be the same and only
     * the second is read in another way: "Motohiko", "Motoyasu".
     *
     * @param one a given name as {@link NameSpelling#japanese} folds it
     * @param other another one
     */
    static boolean beginAlike(String one, String other) {
        int beats = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
            beats += NameSpelling.isVowel(one.charAt(i)) ? 1 : 0;
        }
        return beats >= 2;
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

    /**
     * Whether the list has the reading, so that it is no misspelling.
     *
     * @param reading a given name as {@link NameSpelling#japanese} folds it
     */
    public static boolean has(String reading) {
        return Held.WRITTEN_NAMES.contains(reading);
    }
}
