package org.crossfact.rules.declared;

import java.util.List;

/** What a declared rule expects of words in the text. */
sealed interface TextExpectation {

    /** They should not be there. */
    record Absent() implements TextExpectation {}

    /** They should be written in one of these ways, letter for letter. */
    record Spelt(List<String> forms) implements TextExpectation {

        public Spelt {
            forms = List.copyOf(forms);
        }
    }

    /** Where they stand, others should stand in the same article. */
    record Accompanied(Words by) implements TextExpectation {}

    /** The expectation in words. */
    default String words() {
        if (this instanceof Spelt spelt) {
            return String.join(" or ", spelt.forms());
        }
        return this instanceof Accompanied accompanied ? accompanied.by().label() : "nothing of the kind";
    }
}
