package org.crossfact.core.value;

/**
 * A person's name in its parts; an empty string is a part that is not told.
 *
 * @param name the name as printed, without title
 * @param title "Dr", "Mr" and the like
 * @param given the given name
 * @param middle middle names or initials
 * @param family the family name with its particles
 * @param suffix "Jr", "III" and the like
 * @param nickname a name in quotation marks between given and family name
 */
public record PersonName(
        String name, String title, String given, String middle, String family, String suffix, String nickname) {

    /** A name of given and family name only. */
    public static PersonName of(String printed, String given, String family) {
        return new PersonName(printed, "", given, "", family, "", "");
    }

    /** The same words with given and family name in each other's place. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // changing places is what it is for
    public PersonName turned() {
        return new PersonName(name, title, family, middle, given, suffix, nickname);
    }

    /** Given and family name in western order. */
    public String canonical() {
        return given.isEmpty() ? family : family.isEmpty() ? given : given + " " + family;
    }
}
