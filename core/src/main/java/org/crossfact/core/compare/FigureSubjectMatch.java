package org.crossfact.core.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.value.Reason;

/**
 * Decides whether two subjects are one across wordings. Nothing that both tell may differ (status, period, head, measure,
 * scope, place, names), head or measure must be the same, and what they share besides must be enough. The record
 * {@code docs/adr/0002-when-two-subjects-are-equal.md} gives the reasons.
 */
final class FigureSubjectMatch {

    /** Without a name in common a text must share this many other words. */
    private static final int WORDS_FOR_A_NAME = 2;
    /** Two clauses that name nobody must be nearly the same words: "adjusted earnings" has every company. */
    private static final int WORDS_WITHOUT_NAMES = 3;

    private static final String PRIOR = "prior";

    private final Subject one;
    private final Subject other;

    FigureSubjectMatch(Subject one, Subject other) {
        this.one = one;
        this.other = other;
    }

    /** Why the two are not known to be one subject; empty when they are. */
    Optional<Reason> obstacle() {
        if (!one.status().equals(other.status())) {
            return Optional.of(Reason.OTHER_STATUS);
        }
        if (clash(one.edition(), other.edition())
                || one.edition().equals(PRIOR) != other.edition().equals(PRIOR)) {
            return Optional.of(Reason.OTHER_TIME);
        }
        boolean same = !clash(one.head(), other.head())
                && sameMeasure()
                && scopeFits(one, other)
                && scopeFits(other, one)
                && placesFit()
                && namesFit();
        return same ? Optional.empty() : Optional.of(Reason.OTHER_SUBJECT);
    }

    private static boolean clash(String left, String right) {
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    /** A verb on one side only is accepted where the head is no mere counted noun: "the toll is", "raised the toll to". */
    private boolean sameMeasure() {
        boolean head = !one.head().isEmpty() && one.head().equals(other.head());
        if (one.measure().isEmpty() || other.measure().isEmpty()) {
            String told = one.measure() + other.measure();
            return head && !told.endsWith(" by") && !told.endsWith(" from");
        }
        return one.measure().equals(other.measure());
    }

    private static boolean scopeFits(Subject narrow, Subject wide) {
        Set<String> pool = pool(wide);
        Set<String> told = split(wide.scope()).collect(Collectors.toSet());
        return split(narrow.scope()).allMatch(word -> told.contains(word) || pool.contains(word));
    }

    private boolean placesFit() {
        return placeFits(one, other) && placeFits(other, one);
    }

    /** A place that only one side names narrows it, unless the other speaks of it elsewhere in its clause. */
    private static boolean placeFits(Subject narrow, Subject wide) {
        Set<String> pool = pool(wide);
        return split(narrow.place())
                .allMatch(place -> Arrays.stream(place.split(" ")).anyMatch(pool::contains));
    }

    private boolean namesFit() {
        List<String> left = names(one);
        List<String> right = names(other);
        int words = shared(one.words(), other.words());
        int fewer = Math.min(one.words().size(), other.words().size());
        if (left.isEmpty() && right.isEmpty()) {
            int more = Math.max(one.words().size(), other.words().size());
            return (words >= WORDS_WITHOUT_NAMES && words * 2 >= more) || (words >= 1 && words == more);
        }
        if (left.isEmpty() || right.isEmpty()) {
            return words >= WORDS_FOR_A_NAME && words * 2 >= fewer;
        }
        boolean strangersLeft = left.stream().anyMatch(name -> isStranger(name, other));
        boolean strangersRight = right.stream().anyMatch(name -> isStranger(name, one));
        boolean common = left.stream().anyMatch(name -> !isStranger(name, other));
        return common && !(strangersLeft && strangersRight) && (fewer <= 1 || words * 3 >= fewer);
    }

    /** Whether no word of the name occurs on the other side. */
    private static boolean isStranger(String name, Subject side) {
        Set<String> pool = pool(side);
        return Arrays.stream(name.split(" ")).noneMatch(pool::contains);
    }

    private static int shared(List<String> left, List<String> right) {
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return common.size();
    }

    private static List<String> names(Subject subject) {
        return Stream.concat(subject.participants().stream(), split(subject.place()))
                .toList();
    }

    private static Set<String> pool(Subject subject) {
        Set<String> pool = new HashSet<>(subject.words());
        pool.add(subject.head());
        split(subject.scope()).forEach(pool::add);
        names(subject).forEach(name -> pool.addAll(List.of(name.split(" "))));
        return pool;
    }

    private static Stream<String> split(String list) {
        return Arrays.stream(list.split("; ")).filter(part -> !part.isEmpty());
    }
}
