package org.crossfact.core.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.lexicon.Lexicon;

/**
 * Tells the parts of an article from its lines: a paragraph is a long line that ends like a sentence; what stands before
 * the first and after the last one is headline, byline, date line or the page's own furniture.
 */
final class Zoner {

    private static final Lexicon FURNITURE = Lexicon.load(Zoner.class, "boilerplate.txt");
    private static final Lexicon TAIL_MARKERS = Lexicon.load(Zoner.class, "tail-markers.txt");
    private static final Lexicon DATE_LABELS = Lexicon.load(Zoner.class, "date-labels.txt");

    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int LONGEST_FURNITURE = 240;
    private static final int SHORTEST_HEADLINE = 15;
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_MARKER = 40;
    private static final int ENOUGH_PARAGRAPHS = 4;
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSING = "\"'”’)]»";

    private final String text;
    private final List<Span> lines;
    private final boolean[] furniture;
    private final int first;
    private final int tail;

    private Zoner(Article article) {
        text = article.text();
        lines = Lines.of(text, article.body());
        furniture = furniture();
        first = firstParagraph();
        tail = tailStart();
    }

    /** The blocks of an article in order. */
    static List<Block> blocks(Article article) {
        Zoner zoner = new Zoner(article);
        List<Block> blocks = new ArrayList<>(zoner.lines.size());
        for (int i = 0; i < zoner.lines.size(); i++) {
            blocks.add(zoner.block(i));
        }
        return blocks;
    }

    private Block block(int i) {
        String line = lower(i);
        if (isDateLabel(line)) {
            return zoned(i, Zone.DATELINE, "announces a date");
        }
        if ((line.startsWith("by ") && lines.get(i).length() < LONGEST_MARKER) || line.startsWith("source:")) {
            return zoned(i, Zone.BYLINE, "names the author or source");
        }
        if (i >= tail) {
            return zoned(i, Zone.BOILERPLATE, "stands after the article's end");
        }
        if (isFurniture(i)) {
            return zoned(i, Zone.BOILERPLATE, "a line of the page, not of the article");
        }
        if (line.contains("(photo") || line.startsWith("photo")) {
            return zoned(i, Zone.CAPTION, "credits a photograph");
        }
        return i < first
                ? beforeBody(i)
                : zoned(i, Zone.BODY, isParagraph(i) ? "a paragraph" : "a line among paragraphs");
    }

    private Block beforeBody(int i) {
        int length = lines.get(i).length();
        if (isBreadcrumb(i)) {
            return zoned(i, Zone.BOILERPLATE, "a path through the site");
        }
        boolean headline = length >= SHORTEST_HEADLINE && length <= LONGEST_HEADLINE;
        return headline
                ? zoned(i, Zone.HEADLINE, "a line before the first paragraph")
                : zoned(i, Zone.BOILERPLATE, "a short line before the first paragraph");
    }

    private Block zoned(int i, Zone zone, String why) {
        return Block.of(lines.get(i), zone, why);
    }

    private int firstParagraph() {
        for (int i = 0; i < lines.size(); i++) {
            if (isParagraph(i) && !isFurniture(i)) {
                return i;
            }
        }
        // nothing looks like a paragraph: a single sentence or a fragment is all body
        return 0;
    }

    /**
     * Where the page goes on without the article: at a marker after some paragraphs, or with less than half of them behind
     * it. Lists of other articles are long and full of sentences, so what follows is no measure alone.
     */
    private int tailStart() {
        int paragraphs = 0;
        int last = -1;
        for (int i = first; i < lines.size(); i++) {
            if (isParagraph(i) && !isFurniture(i)) {
                paragraphs++;
                last = i;
            }
        }
        int seen = 0;
        for (int i = first; i < lines.size(); i++) {
            if (isParagraph(i) && !isFurniture(i)) {
                seen++;
            } else if (isTailMarker(i) && (seen >= ENOUGH_PARAGRAPHS || seen * 2 >= paragraphs)) {
                return i;
            }
        }
        return last < 0 ? lines.size() : last + 1;
    }

    private boolean isParagraph(int i) {
        Span line = lines.get(i);
        return line.length() >= SHORTEST_PARAGRAPH && (endsLikeSentence(line) || holdsSentences(line));
    }

    /** A paragraph that was cut off still holds a sentence that ended and another that began. */
    private boolean holdsSentences(Span line) {
        int ended = 0;
        for (int i = line.start() + 2; i + 2 < line.end(); i++) {
            boolean stop = SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && Character.isLowerCase(text.charAt(i - 1));
            if (stop && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                ended++;
            }
        }
        return ended >= 2;
    }

    private boolean endsLikeSentence(Span line) {
        int end = line.end() - 1;
        while (end > line.start() && (CLOSING.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == ' ')) {
            end--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
    }

    private boolean isFurniture(int i) {
        return furniture[i];
    }

    private boolean[] furniture() {
        boolean[] found = new boolean[lines.size()];
        for (int i = 0; i < found.length; i++) {
            if (lines.get(i).length() <= LONGEST_FURNITURE) {
                String line = lower(i);
                found[i] = FURNITURE.words().stream().anyMatch(line::contains) && !isParagraphOfNews(line, i);
            }
        }
        return found;
    }

    /** A longer sentence may speak of passwords or cookies; a line of the page addresses the reader. */
    private boolean isParagraphOfNews(String line, int i) {
        return isParagraph(i)
                && !line.contains("you")
                && !line.contains("this site")
                && !line.contains("platform")
                && !line.contains("reprinting");
    }

    private boolean isTailMarker(int i) {
        if (lines.get(i).length() > LONGEST_MARKER) {
            return false;
        }
        String line = lower(i);
        int end = line.length();
        while (end > 0 && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        return TAIL_MARKERS.contains(line.substring(0, end));
    }

    private boolean isBreadcrumb(int i) {
        Span line = lines.get(i);
        int separators = 0;
        for (int at = line.start() + 1; at < line.end() - 1; at++) {
            char c = text.charAt(at);
            boolean spaced = text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
            boolean mark = c == '>' || c == '|' || c == '»' || c == '-' || c == '/';
            if (c == '>' || (spaced && mark)) {
                separators++;
            }
        }
        boolean fromHome = text.startsWith("Home ", line.start());
        return separators >= 2 || (separators == 1 && fromHome);
    }

    private boolean isDateLabel(String line) {
        return line.length() < 2 * LONGEST_MARKER
                && DATE_LABELS.words().stream().anyMatch(label -> announces(line, label))
                && line.chars().anyMatch(Character::isDigit);
    }

    private static boolean announces(String line, String label) {
        return line.startsWith(label)
                && line.length() > label.length()
                && !Character.isLetter(line.charAt(label.length()));
    }

    private String lower(int i) {
        Span line = lines.get(i);
        int end = Math.min(line.end(), line.start() + LONGEST_FURNITURE);
        return text.substring(line.start(), end).toLowerCase(Locale.ROOT);
    }
}
