package org.crossfact.core.value;

import java.util.Optional;

/**
 * A date with the tense in which its sentence tells what happens then.
 *
 * @param date as told, with its year
 * @param tense the tense of the verb
 * @param verb the verb as printed
 * @param other the verb in the other tense; empty where its form is not known
 */
public record Telling(DateValue date, Tense tense, String verb, Optional<String> other) {

    /** The tenses that lie on one side of the day of writing. */
    public enum Tense {
        PAST,
        FUTURE
    }
}
