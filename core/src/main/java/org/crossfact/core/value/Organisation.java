package org.crossfact.core.value;

/**
 * An organisation as an article names it; an empty string is a part that is not told.
 *
 * @param name the words, without article
 * @param acronym the letters in brackets behind them
 * @param role the office in it that the article speaks of, in lower case
 * @param holder the surname of who holds that office
 */
public record Organisation(String name, String acronym, String role, String holder) {

    /** The same organisation with the surname of who holds the office told. */
    public Organisation heldBy(String surname) {
        return new Organisation(name, acronym, role, surname);
    }
}
