package org.crossfact.core.compare;

import org.crossfact.core.compare.name.NameReadings;
import org.crossfact.core.compare.name.NameSpelling;
import org.crossfact.core.value.PersonName;

/**
 * What a claim tells of a person.
 *
 * @param person the name in full
 * @param variant the form that is printed
 * @param office the office told, as "Prime minister of Japan"; empty when none is
 * @param state how the person stands to the office; empty without one
 * @param timed whether the time of the sentence is that of the office, which it is not of one that is over
 */
public record EntityMention(PersonName person, String variant, String office, String state, boolean timed) {

    /** What mentions of one person have in common, however the surname is written. */
    public String key() {
        return NameSpelling.skeleton(person.family());
    }

    /**
     * The name in the order of its language: Chinese, Korean and other names that are printed with the surname first keep it
     * there, Japanese names have it last.
     */
    public String name() {
        boolean familyFirst = person.name().startsWith(person.family() + " ")
                && !NameReadings.has(NameSpelling.japanese(person.given()));
        return familyFirst ? person.family() + " " + person.given() : person.canonical();
    }
}
