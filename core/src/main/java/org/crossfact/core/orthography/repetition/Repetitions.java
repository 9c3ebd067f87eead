package org.crossfact.core.orthography.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.orthography.repetition.Repetition.Form;
import org.crossfact.core.orthography.repetition.RepetitionRuns.Run;

/**
 * Finds the text that stands in an article more than once. A list that is repeated is one repetition, not one for each of
 * its lines. Linear in the text.
 */
public final class Repetitions {

    private static final int SHORTEST_LIST = 6;
    private static final int SHORTEST_MENU = 4;

    private final Page page;
    private final List<RepetitionLine> lines;
    private final RepetitionSubstance substance;
    private final Map<Long, NavigableSet<Span>> lists = new LinkedHashMap<>();
    private final Map<Long, NavigableSet<Span>> passages = new LinkedHashMap<>();
    private final Set<Span> paths = new HashSet<>();

    private Repetitions(Page page) {
        this.page = page;
        lines = RepetitionLines.of(page);
        substance = new RepetitionSubstance(page);
        RepetitionRuns.of(lines).forEach(this::divide);
    }

    /** The lists of an article that stand in it again, by the place of the second. */
    public static List<Repetition> lists(Page page) {
        Repetitions repetitions = new Repetitions(page);
        List<Repetition> found = new ArrayList<>();
        repetitions.lists.values().forEach(places -> found.add(repetition(Form.LIST, places)));
        found.sort(Comparator.comparing(Repetition::repeated));
        return found;
    }

    /** The passages of an article that stand in it again, perhaps in slightly other words, by the place of the second. */
    public static List<Repetition> passages(Page page) {
        Repetitions repetitions = new Repetitions(page);
        repetitions.addSteps();
        RepetitionSentences.of(page, repetitions.lines).forEach(repetitions.passages::putIfAbsent);
        List<Repetition> found = new ArrayList<>();
        repetitions.passages.values().forEach(places -> found.add(repetition(Form.PASSAGE, places)));
        RepetitionVariants.of(repetitions.lines, repetitions.substance).stream()
                .filter(variant -> !repetitions.isTold(variant))
                .forEach(found::add);
        found.sort(Comparator.comparing(Repetition::repeated));
        return found;
    }

    private static Repetition repetition(Form form, NavigableSet<Span> places) {
        return new Repetition(form, List.copyOf(places));
    }

    /** A path that ends in the headline differs from it by the steps before. */
    private boolean isTold(Repetition variant) {
        return variant.places().stream().anyMatch(paths::contains);
    }

    /** Tells the lists in a run from the passages between them. */
    private void divide(Run run) {
        int from = 0;
        while (from < run.length()) {
            int items = from;
            while (items < run.length() && substance.isItem(repeated(run, items))) {
                items++;
            }
            if (isList(run, from, items)) {
                add(lists, run, from, items);
                from = items;
            } else {
                int to = passageEnd(run, from);
                addPassage(run, from, to);
                from = to;
            }
        }
    }

    private boolean isList(Run run, int from, int to) {
        boolean isFurniture = page.zoneAt(repeated(run, from).span().start()) == Zone.BOILERPLATE;
        return to - from >= (isFurniture ? SHORTEST_MENU : SHORTEST_LIST);
    }

    /** A passage goes on to the next list. */
    private int passageEnd(Run run, int from) {
        int items = 0;
        for (int i = from; i < run.length(); i++) {
            items = substance.isItem(repeated(run, i)) ? items + 1 : 0;
            int start = i + 1 - items;
            if (start > from && isList(run, Math.min(start, i), i + 1)) {
                return start;
            }
        }
        return run.length();
    }

    private void addPassage(Run run, int from, int to) {
        int first = from;
        int last = to - 1;
        while (first <= last && !isPassage(run, first)) {
            first++;
        }
        while (first <= last && !isPassage(run, last)) {
            last--;
        }
        if (first <= last) {
            add(passages, run, first, last + 1);
        }
    }

    private boolean isPassage(Run run, int i) {
        return substance.isPassage(repeated(run, i)) || substance.isPassage(original(run, i));
    }

    private void add(Map<Long, NavigableSet<Span>> repetitions, Run run, int from, int to) {
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = repeated(run, i).key();
        }
        long key = keys.length == 1 ? keys[0] : RepetitionLine.combined(keys, 0, keys.length);
        NavigableSet<Span> places = repetitions.computeIfAbsent(key, unseen -> new TreeSet<>());
        places.add(original(run, from).span().hull(original(run, to - 1).span()));
        places.add(repeated(run, from).span().hull(repeated(run, to - 1).span()));
    }

    /** A headline stands in the path through the site and in the title of the page as well. */
    private void addSteps() {
        Map<Long, RepetitionLine> firstOfKey = new LinkedHashMap<>();
        lines.forEach(line -> firstOfKey.putIfAbsent(line.key(), line));
        for (RepetitionLine line : lines) {
            for (RepetitionLine step : RepetitionLines.steps(page.text(), line.span())) {
                RepetitionLine same = firstOfKey.get(step.key());
                if (same != null && substance.isPassage(same)) {
                    paths.add(line.span());
                    NavigableSet<Span> places = passages.computeIfAbsent(step.key(), unseen -> new TreeSet<>());
                    places.add(step.span());
                    places.add(same.span());
                }
            }
        }
    }

    private RepetitionLine original(Run run, int i) {
        return lines.get(run.original() + i);
    }

    private RepetitionLine repeated(Run run, int i) {
        return lines.get(run.repeated() + i);
    }
}
