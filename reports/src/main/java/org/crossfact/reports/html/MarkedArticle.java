package org.crossfact.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;

/** Cuts an article at the edges of its marks and paragraphs, so that nested and crossing marks never overlap. */
final class MarkedArticle {

    private final Article article;
    private final String text;
    private final List<Mark> marks;

    /** @param marks all of which lie inside the text */
    MarkedArticle(Article article, List<Mark> marks) {
        this.article = article;
        this.text = article.text();
        this.marks = marks.stream()
                .sorted(Comparator.comparing(Mark::number).thenComparing(Mark::anchor))
                .toList();
    }

    /** The whole text: the stretches of all paragraphs, put together, are the article. */
    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(start);
            boolean body = start < article.body().end() && end > article.body().start();
            paragraphs.add(new Paragraph(body, stretches(start, end)));
            start = end;
        }
        return paragraphs;
    }

    /** A paragraph takes the blank lines behind it along, and never holds more than the front matter or the body. */
    private int paragraphEnd(int start) {
        int blockEnd = blankLineEnd(start);
        return Stream.of(article.body().start(), article.body().end())
                .filter(border -> start < border && border < blockEnd)
                .findFirst()
                .orElse(blockEnd);
    }

    private int blankLineEnd(int start) {
        int at = start;
        boolean blankSeen = false;
        while (at < text.length()) {
            int next = lineEnd(at);
            boolean blank = text.substring(at, next).isBlank();
            if (blankSeen && !blank) {
                return at;
            }
            blankSeen |= blank && at > start;
            at = next;
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return Math.min(text.length(), at + (pair ? 2 : 1));
    }

    private List<Stretch> stretches(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        int from = start;
        for (int to : cuts(start, end)) {
            stretches.add(stretch(from, to));
            from = to;
        }
        return stretches;
    }

    private SortedSet<Integer> cuts(int start, int end) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Mark mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        cuts.add(end);
        return cuts.subSet(start + 1, end + 1);
    }

    private Stretch stretch(int from, int to) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.span().start() <= from && to <= mark.span().end())
                .toList();
        return new Stretch(
                text.substring(from, to),
                here,
                here.stream().filter(mark -> mark.span().start() == from).toList(),
                here.stream().filter(mark -> mark.span().end() == to).toList());
    }
}
