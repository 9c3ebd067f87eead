package org.crossfact.rules.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.Judgement;
import org.crossfact.core.finding.Suggestion;
import org.crossfact.core.orthography.character.InvisibleKind;
import org.crossfact.core.orthography.character.InvisibleRun;
import org.crossfact.core.orthography.character.Invisibles;
import org.crossfact.core.orthography.mojibake.Mojibake;
import org.crossfact.core.orthography.mojibake.MojibakeRepair;
import org.crossfact.rules.api.Evidences;

/** Words of a page that hold characters which cannot be seen or read, to be reported together. */
record Unseen(Page page, List<InvisibleRun> runs) {

    /** More places than these are counted, not shown. */
    private static final int MOST_SHOWN = 40;

    Unseen {
        runs = List.copyOf(runs);
    }

    /** The words of a page with characters of such kinds, kind by kind. */
    static Stream<Unseen> of(Page page, Predicate<InvisibleKind> wanted) {
        return runs(page)
                .filter(run -> wanted.test(run.kind()))
                .collect(groupingBy(InvisibleRun::kind, TreeMap::new, toList()))
                .values()
                .stream()
                .map((List<InvisibleRun> runs) -> new Unseen(page, runs));
    }

    /** The words of a page with such characters, but for those that a wrong character set garbled as a whole. */
    private static Stream<InvisibleRun> runs(Page page) {
        List<InvisibleRun> runs = Invisibles.find(page.text(), page.article().body());
        if (runs.isEmpty()) {
            return Stream.empty();
        }
        List<InvisibleRun> left = new ArrayList<>();
        List<Span> garbled = Mojibake.find(page.text(), page.article().body()).stream()
                .map(MojibakeRepair::span)
                .toList();
        int next = 0;
        for (InvisibleRun run : runs) {
            while (next < garbled.size()
                    && garbled.get(next).end() <= run.word().start()) {
                next++;
            }
            if (next == garbled.size() || !garbled.get(next).overlaps(run.word())) {
                left.add(run);
            }
        }
        return left.stream();
    }

    Judgement judgement(boolean repairable) {
        String what = runs.get(0).kind().words();
        String message = Character.toUpperCase(what.charAt(0)) + what.substring(1) + " stands in the text"
                + (runs.size() == 1 ? "" : ", in " + runs.size() + " words");
        List<InvisibleRun> shown = runs.subList(0, Math.min(MOST_SHOWN, runs.size()));
        List<Evidence> places =
                shown.stream().map(run -> Evidences.of(page, run.word())).toList();
        List<Suggestion> repairs = shown.stream()
                .filter(run -> repairable)
                .map(run -> Suggestion.replace(Evidences.of(page, run.word()), run.cleaned()))
                .toList();
        return Judgement.of(message, Confidence.HIGH, places).withSuggestions(repairs);
    }
}
