package org.crossfact.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Paragraphs that follow one another, all of the article or all set apart from it.
 *
 * @param paragraphs at least one
 */
public record Passage(List<Paragraph> paragraphs) {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }

    /** All paragraphs of an article, in order. */
    static List<Passage> of(List<Paragraph> all) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= all.size(); at++) {
            if (at == all.size() || all.get(at).apart() != all.get(from).apart()) {
                passages.add(new Passage(all.subList(from, at)));
                from = at;
            }
        }
        return passages;
    }

    /** Whether this is no part of the article. */
    public boolean apart() {
        return paragraphs.get(0).apart();
    }

    /** What it is and how much: "navigation, related: 830 characters". */
    public String summary() {
        int length = paragraphs.stream().mapToInt(Paragraph::length).sum();
        String parts = paragraphs.stream().map(Paragraph::part).distinct().collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s: %,d character%s", parts, length, length == 1 ? "" : "s");
    }

    /** How many findings speak of words in it. */
    public long findings() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.stretches().stream())
                .flatMap(stretch -> stretch.begins().stream())
                .map(Mark::number)
                .distinct()
                .count();
    }
}
