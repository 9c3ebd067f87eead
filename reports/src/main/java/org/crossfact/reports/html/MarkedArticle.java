package org.crossfact.reports.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;

/** Cuts an article at the edges of its parts and marks, so that nested and crossing marks never overlap. */
final class MarkedArticle {

    private static final Comparator<Mark> BY_NUMBER =
            Comparator.comparing(Mark::number).thenComparing(Mark::anchor);

    private final Page page;

    /** Marks that begin further on, in order. */
    private final Deque<Mark> ahead;

    /** Marks that have begun and not yet ended. */
    private final List<Mark> open = new ArrayList<>();

    private MarkedArticle(Page page, List<Mark> marks) {
        this.page = page;
        this.ahead = new ArrayDeque<>(marks.stream()
                .sorted(Comparator.comparing(Mark::span).thenComparing(BY_NUMBER))
                .toList());
    }

    /**
     * The whole text: the stretches of all paragraphs, put together, are the article.
     *
     * @param marks all of which lie inside the text
     */
    static List<Paragraph> paragraphs(Page page, List<Mark> marks) {
        MarkedArticle article = new MarkedArticle(page, marks);
        return Outline.of(page).stream().map(article::paragraph).toList();
    }

    private Paragraph paragraph(Outline.Part part) {
        while (!ahead.isEmpty() && ahead.peek().span().start() < part.span().end()) {
            open.add(ahead.poll());
        }
        open.sort(BY_NUMBER);
        Paragraph paragraph = new Paragraph(part.name(), part.why(), part.apart(), stretches(part.span()));
        open.removeIf(mark -> mark.span().end() <= part.span().end());
        return paragraph;
    }

    private List<Stretch> stretches(Span part) {
        List<Stretch> stretches = new ArrayList<>();
        int from = part.start();
        for (int to : cuts(part)) {
            stretches.add(stretch(from, to));
            from = to;
        }
        return stretches;
    }

    private SortedSet<Integer> cuts(Span part) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Mark mark : open) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        cuts.add(part.end());
        return cuts.subSet(part.start() + 1, part.end() + 1);
    }

    private Stretch stretch(int from, int to) {
        List<Mark> here = open.stream()
                .filter(mark -> mark.span().start() <= from && to <= mark.span().end())
                .toList();
        return new Stretch(
                page.text().substring(from, to),
                here,
                here.stream().filter(mark -> mark.span().start() == from).toList(),
                here.stream().filter(mark -> mark.span().end() == to).toList());
    }
}
