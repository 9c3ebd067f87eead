package org.crossfact.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Span;
import org.crossfact.core.finding.Confidence;
import org.crossfact.core.finding.Finding;
import org.crossfact.core.finding.Finding.Reach;
import org.crossfact.core.finding.RuleId;
import org.crossfact.core.finding.Severity;
import org.crossfact.core.finding.Suggestion;

/**
 * Findings as people go through them: worst first, and what says the same again in its article, or less about the same
 * words, under the one that says it best. What was decided on before never hides what is open.
 */
public final class Triage {

    /** The gravest first, then what several sources tell, then the surest; among equals the order of every report. */
    private static final Comparator<Finding> WORST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::reach, Comparator.reverseOrder())
            .thenComparing(finding -> finding.judgement().confidence());

    private static final int MOST_FIRST = 5;

    /** The article in which findings lie, and whether somebody decided on them. */
    private record Place(ArticleKey article, boolean open) {}

    /** What a finding says of which words; a word alone may need another repair in another sentence. */
    private record Saying(RuleId rule, String message, String quote, List<String> repairs) {}

    private final List<Finding> findings;
    private final int[] heads;

    private Triage(List<Finding> findings) {
        this.findings = findings;
        this.heads = IntStream.range(0, findings.size()).toArray();
    }

    /**
     * What to look at first, what tells the same, and what stands on the same words.
     *
     * @param findings in the order of a report
     */
    public static Triage of(List<Finding> findings) {
        Triage triage = new Triage(findings.stream().sorted(WORST).toList());
        Map<Place, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < triage.heads.length; at++) {
            Finding finding = triage.findings.get(at);
            Place place = new Place(finding.judgement().place().article(), finding.isOpen());
            places.computeIfAbsent(place, fresh -> new ArrayList<>()).add(at);
        }
        places.values().forEach(triage::fold);
        return triage;
    }

    private void fold(List<Integer> found) {
        foldLesser(found);
        Map<Saying, List<Integer>> alike = found.stream()
                .filter(at -> heads[at] == at && inArticle(at))
                .collect(Collectors.groupingBy(this::saying));
        alike.values().forEach(same -> same.forEach(at -> heads[at] = same.get(0)));
        // a greater finding comes first, so that its own head is known by now
        found.forEach(at -> heads[at] = heads[heads[at]]);
    }

    private void foldLesser(List<Integer> found) {
        List<Integer> inOrder = found.stream()
                .sorted(Comparator.comparing(at -> span(at).start()))
                .toList();
        List<Integer> reaching = new ArrayList<>();
        for (int at : inOrder) {
            reaching.removeIf(other -> span(other).end() <= span(at).start());
            reaching.forEach(other -> foldLesser(Math.min(at, other), Math.max(at, other)));
            reaching.add(at);
        }
    }

    private void foldLesser(int greater, int lesser) {
        if (heads[lesser] == lesser && inArticle(lesser) && coversHalf(span(greater), span(lesser))) {
            heads[lesser] = greater;
        }
    }

    private static boolean coversHalf(Span greater, Span lesser) {
        int shared = Math.min(lesser.end(), greater.end()) - Math.max(lesser.start(), greater.start());
        return shared > 0 && 2 * shared >= lesser.length();
    }

    private Span span(int at) {
        return findings.get(at).judgement().place().span();
    }

    private boolean inArticle(int at) {
        return findings.get(at).reach() == Reach.IN_ARTICLE;
    }

    private Saying saying(int at) {
        Finding finding = findings.get(at);
        String quote = finding.judgement().place().quote();
        List<String> repairs = quote.strip().indexOf(' ') >= 0
                ? List.of()
                : finding.judgement().suggestions().stream()
                        .map(Suggestion::text)
                        .toList();
        return new Saying(finding.rule(), finding.judgement().message(), quote, repairs);
    }

    /** All findings, worst first. */
    public List<Finding> findings() {
        return findings;
    }

    /** The place in {@link #findings} of the finding under which one stands, its own where it stands alone. */
    public int head(int at) {
        return heads[at];
    }

    /** Whether a finding says of other words just what the one says under which it stands. */
    public boolean repeats(int at) {
        return heads[at] != at && saying(at).equals(saying(heads[at]));
    }

    /** What still waits for somebody, worst first, each with what stands under it. */
    public List<Gathered> open() {
        Map<Integer, List<Integer>> under = IntStream.range(0, heads.length)
                .filter(at -> findings.get(at).isOpen())
                .boxed()
                .collect(Collectors.groupingBy(at -> heads[at], LinkedHashMap::new, Collectors.toList()));
        return under.entrySet().stream()
                .map(entry -> gathered(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Gathered gathered(int head, List<Integer> all) {
        Map<Boolean, List<Finding>> parted = all.stream()
                .filter(at -> at != head)
                .collect(Collectors.partitioningBy(
                        this::repeats, Collectors.mapping(findings::get, Collectors.toList())));
        return new Gathered(
                findings.get(head), parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
    }

    /**
     * The few to look at before all others: grave and sure. One of each rule comes before the second of any, so that they
     * show what is wrong in all its ways.
     */
    public List<Gathered> first() {
        List<Gathered> grave = open().stream().filter(Gathered::isGraveAndSure).toList();
        Set<RuleId> rules = new HashSet<>();
        List<Gathered> oneOfEach =
                grave.stream().filter(one -> rules.add(one.finding().rule())).toList();
        return Stream.concat(oneOfEach.stream(), grave.stream().filter(one -> !oneOfEach.contains(one)))
                .limit(MOST_FIRST)
                .toList();
    }

    /**
     * A finding with what stands under it.
     *
     * @param finding what stands for all
     * @param repeats what says the same of other words of the article
     * @param lesser what says less of the same words
     */
    public record Gathered(Finding finding, List<Finding> repeats, List<Finding> lesser) {

        public Gathered {
            repeats = List.copyOf(repeats);
            lesser = List.copyOf(lesser);
        }

        boolean isGraveAndSure() {
            return finding.severity() == Severity.ERROR && finding.judgement().confidence() == Confidence.HIGH;
        }
    }
}
