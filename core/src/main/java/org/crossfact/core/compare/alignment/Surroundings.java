package org.crossfact.core.compare.alignment;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfact.core.compare.MovingFacts;
import org.crossfact.core.lexicon.Lexicon;

/**
 * The words of a sentence as they stand around one of its slots.
 *
 * @param nearness words and other values by how near they stand, 0 to 1, in an order that is the same in every run
 * @param touching the telling words next to the slot, no mark between; {@link #VALUE} where another value stands there
 * @param beside words right beside the slot, no mark between
 * @param verbs words of its clause that may be verbs
 * @param clause all telling words of its clause
 * @param names words of names in its sentence
 * @param before the word before the slot, articles left out; empty at the beginning
 * @param after the word behind it; empty at the end
 * @param leads the words that lead to a name: the noun or verb before it, the preposition before its attributes
 */
record Surroundings(
        Map<String, Double> nearness,
        Set<String> touching,
        Set<String> beside,
        Set<String> verbs,
        Set<String> clause,
        Set<String> names,
        String before,
        String after,
        Set<String> leads) {

    /** What the words for other values begin with. */
    static final String VALUE = "=";

    private static final Lexicon SPEECH = Lexicon.load(Surroundings.class, "speech.txt");

    /** Words that tell in which role a value is told: "rose by 2" is not "rose to 2", "since May" not "in May". */
    private static final Set<String> ROLES = Set.of("by", "to", "from", "since", "until", "before", "after", "per");

    private static final Set<String> OF_STRETCH = Set.of("from", "since", "until", "till");

    private static final Set<String> BEFORE_BASE = Set.of("vs", "versus", "against");
    private static final Set<String> BEHIND_COMPARED = Set.of("with", "to");
    private static final String COMPARED = "compar";

    Surroundings {
        nearness = Collections.unmodifiableMap(new LinkedHashMap<>(nearness));
        touching = Set.copyOf(touching);
        beside = Set.copyOf(beside);
        verbs = Set.copyOf(verbs);
        clause = Set.copyOf(clause);
        names = Set.copyOf(names);
        leads = Set.copyOf(leads);
    }

    /**
     * The same around a date whose role is known: with the verb of that role right beside, and without the preposition that
     * has told it.
     */
    Surroundings inRole(String verb) {
        Map<String, Double> more = new LinkedHashMap<>(nearness);
        more.put(verb, 1.0);
        String other = OF_STRETCH.contains(before) ? "" : before;
        return new Surroundings(more, touching, beside, verbs, clause, names, other, after, leads);
    }

    /** Whether a preposition gives the two slots different roles. */
    boolean excludesRoleOf(Surroundings other) {
        return ROLES.contains(before) && ROLES.contains(other.before) && !before.equals(other.before);
    }

    /** Whether a value is told to compare another one with it: "15 against 12", "fell to 9 from 12". */
    boolean isBaseOfComparison() {
        return BEFORE_BASE.contains(before)
                || (BEHIND_COMPARED.contains(before) && nearness.containsKey(COMPARED))
                || (before.equals("from") && verbs.stream().anyMatch(MovingFacts::isChange));
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

    /** The names of its clause. */
    Set<String> namesOfClause() {
        return clause.stream().filter(names::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the same telling word, but no name, stands right before or behind both, no mark between. */
    boolean sharesWordBeside(Surroundings other) {
        return touching.stream()
                .anyMatch(word -> !word.equals(VALUE) && !names.contains(word) && other.touching.contains(word));
    }

    /** Whether one word leads to both names. */
    boolean hasLeadOf(Surroundings other) {
        return !Collections.disjoint(leads, other.leads);
    }

    /** Whether the same verb stands right before or behind both. */
    boolean sharesVerbBeside(Surroundings other) {
        return touching.stream().anyMatch(word -> verbs.contains(word) && other.touching.contains(word));
    }

    /** Whether it is the day on which something was said that is told: "said on Tuesday". */
    boolean isOfSpeech() {
        return touching.stream().anyMatch(SPEECH::contains);
    }

    /** Whether more is the same than what leads to the slots and what stands right beside them. */
    private boolean sharesMoreThanLeads(Surroundings other) {
        return nearness.keySet().stream()
                .filter(other.nearness::containsKey)
                .anyMatch(word -> !leads.contains(word)
                        && !other.leads.contains(word)
                        && !beside.contains(word)
                        && !other.beside.contains(word));
    }

    /** Whether one and the same value stands in both sentences. */
    boolean sharesValueWith(Surroundings other) {
        return nearness.keySet().stream().anyMatch(word -> word.startsWith(VALUE) && other.nearness.containsKey(word));
    }

    /** Whether other values stand in both sentences, and none that is the same. */
    boolean standsBesideOtherValuesThan(Surroundings other) {
        return hasValues() && other.hasValues() && !sharesValueWith(other);
    }

    private boolean hasValues() {
        return nearness.keySet().stream().anyMatch(word -> word.startsWith(VALUE));
    }

    /** Whether all that stands in one of the clauses stands around the other slot too. */
    boolean sharesMostWith(Surroundings other) {
        return !clause.isEmpty()
                && !other.clause.isEmpty()
                && (other.nearness.keySet().containsAll(clause)
                        || nearness.keySet().containsAll(other.clause));
    }

    /** Whether the other sentence names nobody, as one that goes on with "it" does, and tells all else of this clause. */
    boolean isRetoldWithoutNamesBy(Surroundings other) {
        Set<String> told = new HashSet<>(clause);
        told.removeAll(names);
        return other.names.isEmpty()
                && told.size() > 1
                && other.nearness.keySet().containsAll(told);
    }

    /** Whether another value is next to the slot, no telling word between: "640 of the 1,900". */
    boolean touchesValue() {
        return touching.contains(VALUE);
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

    /**
     * Whether the word before or the word behind is the same, or the same word leads to both. A title that two persons have
     * ("chief executive") tells them apart from nobody unless more is the same.
     */
    boolean touchesSameWordAs(Surroundings other) {
        boolean same = (!before.isEmpty() && before.equals(other.before))
                || (!after.isEmpty() && after.equals(other.after))
                || hasLeadOf(other);
        boolean titled = touching.contains(before) && before.equals(other.before);
        return same && (!titled || sharesMoreThanLeads(other));
    }
}
