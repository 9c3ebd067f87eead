package org.crossfact.core.compare.alignment;

import org.crossfact.core.claim.Claim;

/**
 * Words of a sentence that tell a value.
 *
 * @param claim what they tell
 * @param from the number of the first word
 * @param to one past the number of the last word
 */
record Place(Claim<?> claim, int from, int to) {

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
