package org.crossfact.core.compare.alignment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a sentence as they stand around one of its slots.
 *
 * @param nearness words and other values by how near they stand, 0 to 1, in an order that is the same in every run
 * @param beside words right beside the slot, no mark between
 * @param verbs words of its clause that may be verbs
 * @param clause all telling words of its clause
 * @param names words of names in its sentence
 * @param before the word before the slot, articles left out; empty at the beginning
 * @param after the word behind it; empty at the end
 */
record Surroundings(
        Map<String, Double> nearness,
        Set<String> beside,
        Set<String> verbs,
        Set<String> clause,
        Set<String> names,
        String before,
        String after) {

    /** Words that tell in which role a value is told: "rose by 2" is not "rose to 2", "since May" not "in May". */
    private static final Set<String> ROLES = Set.of("by", "to", "from", "since", "until", "before", "after", "per");

    Surroundings {
        nearness = Collections.unmodifiableMap(new LinkedHashMap<>(nearness));
        beside = Set.copyOf(beside);
        verbs = Set.copyOf(verbs);
        clause = Set.copyOf(clause);
        names = Set.copyOf(names);
    }

    /** Whether a preposition gives the two slots different roles. */
    boolean excludesRoleOf(Surroundings other) {
        return ROLES.contains(before) && ROLES.contains(other.before) && !before.equals(other.before);
    }

    /** Whether a preposition tells the role of one slot and another word, or none, that of the other. */
    boolean lacksRoleOf(Surroundings other) {
        return (ROLES.contains(before) || ROLES.contains(other.before)) && !before.equals(other.before);
    }

    /** Whether both clauses have verbs and none in common: "killed 12", "injured 12". */
    boolean hasOtherVerbsThan(Surroundings other) {
        return !verbs.isEmpty() && !other.verbs.isEmpty() && Collections.disjoint(verbs, other.verbs);
    }

    /** Whether something beside each of the slots stands nowhere around the other: another thing is spoken of. */
    boolean hasOtherWordsBesideThan(Surroundings other) {
        return !other.nearness.keySet().containsAll(beside)
                && !nearness.keySet().containsAll(other.beside);
    }

    /** Whether a word of each clause is lacking around the other: "the defence budget", "the health budget". */
    boolean hasOtherClauseThan(Surroundings other) {
        return !other.nearness.keySet().containsAll(clause)
                && !nearness.keySet().containsAll(other.clause);
    }

    /** Whether both sentences name somebody, and the same. */
    boolean hasSameNamesAs(Surroundings other) {
        return !names.isEmpty() && names.equals(other.names);
    }

    /** Whether the word before or the word behind is the same. */
    boolean touchesSameWordAs(Surroundings other) {
        return (!before.isEmpty() && before.equals(other.before)) || (!after.isEmpty() && after.equals(other.after));
    }
}
