package org.crossfact.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.claim.Subject;
import org.crossfact.core.value.Reason;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern LIST = Pattern.compile("; ");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Side one;
    private final Side other;
    private final boolean oneStory;

    /** @param oneStory whether both articles are known to tell one story, so that what names nobody may be the same */
    FigureSubjectMatch(Subject one, Subject other, boolean oneStory) {
        this.one = new Side(one);
        this.other = new Side(other);
        this.oneStory = oneStory;
    }

    /** A subject with its words, which are gathered once and only when a pair comes so far. */
    private static final class Side {

        private final Subject about;
        private @Nullable Set<String> pool;

        Side(Subject about) {
            this.about = about;
        }

        /** Every word of the clause: those of the head, of names and places, of the scope, and the others. */
        Set<String> pool() {
            Set<String> words = pool;
            if (words == null) {
                words = new HashSet<>(about.words());
                words.add(about.head());
                split(about.scope()).forEach(words::add);
                for (String name : names()) {
                    words.addAll(List.of(SPACE.split(name)));
                }
                pool = words;
            }
            return words;
        }

        List<String> names() {
            return Stream.concat(about.participants().stream(), split(about.place()))
                    .toList();
        }

        boolean knows(String name) {
            return SPACE.splitAsStream(name).anyMatch(pool()::contains);
        }
    }

    /** Why the two are not known to be one subject; empty when they are. */
    Optional<Reason> obstacle() {
        if (!one.about.status().equals(other.about.status())) {
            return Optional.of(Reason.OTHER_STATUS);
        }
        String edition = one.about.edition();
        String otherEdition = other.about.edition();
        if (clash(edition, otherEdition) || edition.equals(PRIOR) != otherEdition.equals(PRIOR)) {
            return Optional.of(Reason.OTHER_TIME);
        }
        boolean same = !clash(one.about.head(), other.about.head())
                && sameMeasure()
                && scopeFits(one, other)
                && scopeFits(other, one)
                && placeFits(one, other)
                && placeFits(other, one)
                && namesFit();
        return same ? Optional.empty() : Optional.of(Reason.OTHER_SUBJECT);
    }

    private static boolean clash(String left, String right) {
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    /** A verb on one side only is accepted where the head is no mere counted noun: "the toll is", "raised the toll to". */
    private boolean sameMeasure() {
        String measure = one.about.measure();
        String otherMeasure = other.about.measure();
        if (measure.isEmpty() || otherMeasure.isEmpty()) {
            boolean head = !one.about.head().isEmpty() && one.about.head().equals(other.about.head());
            String told = measure + otherMeasure;
            return head && !told.endsWith(" by") && !told.endsWith(" from");
        }
        return measure.equals(otherMeasure);
    }

    private static boolean scopeFits(Side narrow, Side wide) {
        String scope = narrow.about.scope();
        if (scope.isEmpty() || scope.equals(wide.about.scope())) {
            return true;
        }
        Set<String> told = split(wide.about.scope()).collect(Collectors.toSet());
        return split(scope).allMatch(word -> told.contains(word) || wide.pool().contains(word));
    }

    /** A place that only one side names narrows it, unless the other speaks of it elsewhere in its clause. */
    private static boolean placeFits(Side narrow, Side wide) {
        return split(narrow.about.place()).allMatch(wide::knows);
    }

    private boolean namesFit() {
        List<String> left = one.names();
        List<String> right = other.names();
        if (!oneStory && (left.isEmpty() || right.isEmpty())) {
            return false;
        }
        int words = shared(one.about.words(), other.about.words());
        int fewer = Math.min(one.about.words().size(), other.about.words().size());
        if (left.isEmpty() && right.isEmpty()) {
            int more = Math.max(one.about.words().size(), other.about.words().size());
            return (words >= WORDS_WITHOUT_NAMES && words * 2 >= more) || (words >= 1 && words == more);
        }
        if (left.isEmpty() || right.isEmpty()) {
            return words >= WORDS_FOR_A_NAME && words * 2 >= fewer;
        }
        boolean strangersLeft = !left.stream().allMatch(other::knows);
        boolean strangersRight = !right.stream().allMatch(one::knows);
        boolean common = left.stream().anyMatch(other::knows);
        return common && !(strangersLeft && strangersRight) && (fewer <= 1 || words * 3 >= fewer);
    }

    private static int shared(List<String> left, List<String> right) {
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return common.size();
    }

    private static Stream<String> split(String list) {
        return list.isEmpty() ? Stream.empty() : LIST.splitAsStream(list);
    }
}
