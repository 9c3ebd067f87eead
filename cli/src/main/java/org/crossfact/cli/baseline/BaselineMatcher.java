package org.crossfact.cli.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Finding;

/**
 * Finds the findings of a baseline again. A conflict is found by its id. What stands in one article is found by rule,
 * article and words; where these fit several, by what stands around them, then by id, then in order. What is left over is
 * found by its id, and an article that is gone is looked for under another name by its text.
 */
final class BaselineMatcher {

    /** What entries and findings of one article share that may be the same. */
    private record Likeness(String rule, String article, String quote) {

        static Likeness of(BaselineEntry entry) {
            return new Likeness(entry.rule(), entry.article(), entry.quote());
        }

        static Likeness of(Finding finding) {
            Evidence place = finding.judgement().place();
            return new Likeness(finding.rule().id(), place.article().path(), BaselineEntry.quote(place.quote()));
        }

        Likeness in(String other) {
            return new Likeness(rule, other, quote);
        }
    }

    /** An entry and a finding that may be the same, best first. */
    private record Pair(BaselineEntry entry, Finding finding, int shared, boolean sameId) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            return shared != other.shared
                    ? Integer.compare(other.shared, shared)
                    : Boolean.compare(other.sameId, sameId);
        }
    }

    /** Where one article has more equal findings than these pairs allow, ids decide alone. */
    private static final int MOST_PAIRS = 250_000;

    private final Surroundings surroundings;
    private final Map<String, BaselineEntry> known = new HashMap<>();
    private final Set<BaselineEntry> entries;
    private final Set<Finding> findings;

    private BaselineMatcher(Collection<Finding> findings, Baseline baseline, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.entries = new LinkedHashSet<>(baseline.entries());
        this.findings = new LinkedHashSet<>(findings);
    }

    /** @param isGone whether the article of that key is no longer there */
    static BaselineMatch match(
            Collection<Finding> findings, Baseline baseline, Predicate<String> isGone, Surroundings surroundings) {
        BaselineMatcher matcher = new BaselineMatcher(findings, baseline, surroundings);
        matcher.conflicts();
        matcher.sameArticle();
        matcher.sameId();
        matcher.otherName(isGone);
        return new BaselineMatch(matcher.known, List.copyOf(matcher.entries));
    }

    private void conflicts() {
        pairById(findings.stream().filter(BaselineMatcher::isConflict).toList());
        findings.removeIf(BaselineMatcher::isConflict);
    }

    /** For entries that do not tell the words. */
    private void sameId() {
        pairById(List.copyOf(findings));
    }

    private void pairById(List<Finding> some) {
        Map<String, BaselineEntry> byId = entries.stream().collect(Collectors.toMap(BaselineEntry::id, one -> one));
        for (Finding finding : some) {
            BaselineEntry entry = byId.get(finding.id());
            if (entry != null) {
                pair(entry, finding);
            }
        }
    }

    /** Its values are part of what it is, so equal words alone do not make it the same. */
    private static boolean isConflict(Finding finding) {
        return !finding.judgement().values().isEmpty();
    }

    private void sameArticle() {
        Map<Likeness, List<BaselineEntry>> alike = group(entries, Likeness::of);
        group(findings, Likeness::of).forEach((likeness, found) -> {
            List<BaselineEntry> expected = alike.getOrDefault(likeness, List.of());
            if (!expected.isEmpty()) {
                pairAll(expected, found);
            }
        });
    }

    private void otherName(Predicate<String> isGone) {
        List<BaselineEntry> lost = entries.stream()
                .filter(entry -> !entry.text().isEmpty() && isGone.test(entry.article()))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        Map<Likeness, List<BaselineEntry>> alike =
                group(lost, entry -> Likeness.of(entry).in(entry.text()));
        group(
                        findings,
                        finding -> Likeness.of(finding)
                                .in(surroundings.textId(
                                        finding.judgement().place().article())))
                .forEach((likeness, found) -> pairAll(alike.getOrDefault(likeness, List.of()), found));
    }

    private void pairAll(List<BaselineEntry> expected, List<Finding> found) {
        Set<BaselineEntry> left = new LinkedHashSet<>(expected);
        Set<Finding> open = new LinkedHashSet<>(found);
        for (Pair pair : pairs(expected, found)) {
            if (left.contains(pair.entry) && open.contains(pair.finding)) {
                left.remove(pair.entry);
                open.remove(pair.finding);
                pair(pair.entry, pair.finding);
            }
        }
    }

    /** All pairs, those first that share most of what stands around them, then those of one id, then in order. */
    private List<Pair> pairs(List<BaselineEntry> expected, List<Finding> found) {
        boolean single = expected.size() == 1 && found.size() == 1;
        boolean tooMany = (long) expected.size() * found.size() > MOST_PAIRS;
        List<Pair> pairs = new ArrayList<>();
        for (Finding finding : found) {
            Surroundings.Sides sides = single || tooMany
                    ? Surroundings.Sides.UNKNOWN
                    : surroundings.of(finding.judgement().place());
            for (BaselineEntry entry : expected) {
                boolean sameId = entry.id().equals(finding.id());
                if (!tooMany || sameId) {
                    pairs.add(new Pair(entry, finding, sides.shared(entry.before(), entry.after()), sameId));
                }
            }
        }
        pairs.sort(null);
        return pairs;
    }

    private void pair(BaselineEntry entry, Finding finding) {
        known.put(finding.id(), entry);
        entries.remove(entry);
        findings.remove(finding);
    }

    private static <T> Map<Likeness, List<T>> group(Collection<T> items, Function<T, Likeness> likeness) {
        return items.stream().collect(Collectors.groupingBy(likeness, LinkedHashMap::new, Collectors.toList()));
    }
}
