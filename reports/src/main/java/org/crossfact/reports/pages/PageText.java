package org.crossfact.reports.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Page;
import org.crossfact.reports.text.Columns;
import org.crossfact.reports.text.Style;
import org.crossfact.reports.text.TerminalText;

/** What was understood for a terminal: first what is known of the article and why, then its parts in order. */
public final class PageText implements PageWriter {

    private static final String INDENT = "  ";
    private static final String DITTO = "″";
    private static final int LABEL = 11;
    private static final int PART = 12;
    private static final int MOST_WORDS = 400;

    private final Style style;
    private boolean first = true;

    public PageText(Style style) {
        this.style = style;
    }

    @Override
    public void write(PageOfFile understood, Appendable out) throws IOException {
        out.append(first ? "" : "\n\n");
        first = false;
        out.append(style.strong(TerminalText.safe(understood.file()))).append('\n');
        for (String line : known(understood)) {
            out.append(INDENT).append(line).append('\n');
        }
        out.append('\n');
        for (String line : blocks(understood.page())) {
            out.append(INDENT).append(line).append('\n');
        }
    }

    private List<String> known(PageOfFile understood) {
        Page page = understood.page();
        Article article = page.article();
        List<String> lines = new ArrayList<>();
        lines.addAll(labelled("key", article.key().path(), ""));
        lines.addAll(labelled("title", orNone(page.title()), ""));
        lines.addAll(labelled("author", orNone(page.author()), ""));
        lines.addAll(labelled("source", orNone(page.source()), page.publisher().why()));
        lines.addAll(published(page));
        lines.addAll(labelled("language", page.language().tag(), page.language().why()));
        lines.addAll(labelled("format", understood.format(), ""));
        lines.addAll(labelled(
                "charset", article.original().charset(), article.original().why()));
        Stream.concat(article.notes().stream(), page.notes().stream())
                .forEach(note -> lines.addAll(labelled("note", note, "")));
        lines.addAll(labelled("parts", share(page), ""));
        return lines;
    }

    private List<String> published(Page page) {
        String date = page.published().date().map(known -> known.edtf()).orElse("not known");
        List<String> lines =
                new ArrayList<>(labelled("published", date, page.published().why()));
        page.published().statements().stream()
                .filter(other -> !other.why().equals(page.published().why()))
                .forEach(other -> lines.addAll(labelled(
                        other.date().edtf().equals(date) ? "agrees" : "not taken",
                        other.date().edtf(),
                        other.why())));
        return lines;
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "not known" : value;
    }

    /** How many parts of each kind there are, and how much of the text the article is. */
    private static String share(Page page) {
        Map<String, Long> counts = page.blocks().stream()
                .collect(Collectors.groupingBy(PageText::part, TreeMap::new, Collectors.counting()));
        int all =
                page.blocks().stream().mapToInt(block -> block.span().length()).sum();
        int apart = page.blocks().stream()
                .filter(Block::isBoilerplate)
                .mapToInt(block -> block.span().length())
                .sum();
        String told = counts.entrySet().stream()
                .map(part -> part.getValue() + " " + part.getKey())
                .collect(Collectors.joining(", "));
        return apart == 0
                ? told
                : told
                        + String.format(
                                Locale.ROOT,
                                "; %d %% of the characters set apart (-)",
                                Math.round(100.0 * apart / all));
    }

    private static String part(Block block) {
        return block.isBoilerplate()
                ? "-" + block.furniture().label()
                : block.zone().label();
    }

    private List<String> blocks(Page page) {
        List<String> places = page.blocks().stream()
                .map(block -> place(page.article(), block))
                .toList();
        int place = places.stream().mapToInt(String::length).max().orElse(0);
        int free = style.width() - INDENT.length() - PART - place - 3 * Columns.GAP;
        int words = free * 3 / 5;
        Columns columns = new Columns(List.of(PART + 1, place, words, free - words - 1));
        List<String> lines = new ArrayList<>();
        String before = "";
        for (int i = 0; i < places.size(); i++) {
            Block block = page.blocks().get(i);
            String why = block.why().equals(before) ? DITTO : block.why();
            lines.addAll(
                    block(page, block, places.get(i), columns, Columns.wrap(TerminalText.safe(why), free - words - 1)));
            before = block.why();
        }
        return lines;
    }

    private List<String> block(Page page, Block block, String place, Columns columns, List<String> reason) {
        String text = page.text();
        int end = Math.min(block.span().end(), block.span().start() + MOST_WORDS);
        String words = text.substring(block.span().start(), end);
        List<String> lines = new ArrayList<>();
        lines.add(columns.row(List.of(part(block), place, words, reason.isEmpty() ? "" : reason.get(0))));
        reason.stream().skip(1).forEach(line -> lines.add(columns.row(List.of("", "", "", line))));
        return block.isBoilerplate() ? lines.stream().map(style::faint).toList() : lines;
    }

    private static String place(Article article, Block block) {
        Position at = article.original().map().position(block.span().start());
        return at.line() + ":" + at.column();
    }

    /** A value with its reason behind it, wrapped with a hanging indent. */
    private List<String> labelled(String label, String value, String why) {
        String all = TerminalText.safe(why.isEmpty() ? value : value + " - " + why);
        List<String> lines = new ArrayList<>();
        for (String part : Columns.wrap(all, style.width() - INDENT.length() - LABEL)) {
            String head = lines.isEmpty() ? label : "";
            lines.add(style.faint(head) + " ".repeat(LABEL - head.length()) + part);
        }
        return lines;
    }
}
