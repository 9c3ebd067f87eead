package org.crossfact.reports.html.data;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;

/** Cuts the whole text of a page into parts that leave nothing out: each block takes the white space behind it along. */
final class Outline {

    private static final String OUTSIDE = "outside";

    /** A stretch of the text with the part it plays. */
    record Part(Span span, String name, String why, boolean apart) {

        private boolean continues(Part before) {
            return apart && before.apart && name.equals(before.name) && why.equals(before.why);
        }

        private Part joined(Part next) {
            return new Part(span.hull(next.span), name, why, apart);
        }
    }

    private Outline() {}

    /** The parts in order; set together they are the text. Lines of one list that was set apart are one part. */
    static List<Part> of(Page page) {
        List<Part> parts = new ArrayList<>();
        Article article = page.article();
        int at = 0;
        for (Block block : page.blocks()) {
            if (at < block.span().start()) {
                between(parts, article, at, block.span().start());
            }
            add(parts, part(block));
            at = block.span().end();
        }
        between(parts, article, at, page.text().length());
        return parts;
    }

    private static Part part(Block block) {
        String name =
                block.isBoilerplate() ? block.furniture().label() : block.zone().label();
        return new Part(block.span(), name, block.why(), block.isBoilerplate());
    }

    private static void add(List<Part> parts, Part part) {
        int last = parts.size() - 1;
        if (last >= 0 && part.continues(parts.get(last))) {
            parts.set(last, parts.get(last).joined(part));
        } else {
            parts.add(part);
        }
    }

    /** What no block holds: front matter stands for itself, white space goes to the block before it. */
    private static void between(List<Part> parts, Article article, int from, int to) {
        int body = Math.min(Math.max(from, article.body().start()), to);
        int tail = Math.max(Math.min(to, article.body().end()), body);
        outside(parts, from, body);
        if (body < tail) {
            Span span = new Span(body, tail);
            int last = parts.size() - 1;
            boolean blank = span.in(article.text()).isBlank();
            if (blank && last >= 0 && parts.get(last).span().end() == body) {
                Part before = parts.get(last);
                parts.set(last, new Part(before.span().hull(span), before.name(), before.why(), before.apart()));
            } else {
                parts.add(new Part(span, Zone.BODY.label(), "", false));
            }
        }
        outside(parts, tail, to);
    }

    private static void outside(List<Part> parts, int from, int to) {
        if (from < to) {
            parts.add(new Part(new Span(from, to), OUTSIDE, "", false));
        }
    }
}
