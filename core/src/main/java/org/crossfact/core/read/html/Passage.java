package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A run of visible text that a browser shows as one block: its nodes, and how it is made. */
final class Passage {

    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int ENOUGH_WITHOUT_END = 140;
    private static final double MOST_LINKS = 0.4;
    private static final String COMMAS = ",،、，;；";
    private static final String ENDS = ".!?…。！？؟।۔";
    private static final int SHORT_TEXT = 400;

    private final Place place;
    private final boolean tight;
    private final List<Node> nodes = new ArrayList<>(4);

    private int letters;
    private int linked;
    private int dated;
    private int signed;
    private int commas;
    private int ends;
    private int wide;
    private char first = ' ';
    private @Nullable String plainWords;

    /** @param tight whether it stands on the next line, without a gap */
    Passage(Place place, boolean tight) {
        this.place = place;
        this.tight = tight;
    }

    Place place() {
        return place;
    }

    boolean tight() {
        return tight;
    }

    /** Text nodes, line breaks and elements without words such as pictures, in order. */
    List<Node> nodes() {
        return nodes;
    }

    /** Where the link leads that all of it is; the empty string where it is none. */
    String address() {
        if (linked < letters || place.end() - place.first() > 1) {
            return "";
        }
        Element around = place.element().closest("a[href]");
        Element link = around == null ? place.element().selectFirst("a[href]") : around;
        return link == null ? "" : link.attr("href");
    }

    void element(Element node) {
        nodes.add(node);
    }

    /** What surrounds a text inside its passage. */
    record Around(boolean link, boolean time, boolean author) {}

    void text(TextNode node, Around around) {
        nodes.add(node);
        String text = node.getWholeText();
        int before = letters;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00a0') {
                count(c);
            }
        }
        int added = letters - before;
        linked += around.link() ? added : 0;
        dated += around.time() ? added : 0;
        signed += around.author() ? added : 0;
    }

    private void count(char c) {
        first = letters == 0 ? c : first;
        letters++;
        if (!Character.isLetterOrDigit(c)) {
            commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
            ends += ENDS.indexOf(c) >= 0 ? 1 : 0;
        } else if (c >= '\u2e80') {
            wide++;
        }
    }

    boolean isEmpty() {
        return letters == 0;
    }

    int letters() {
        return letters;
    }

    int linked() {
        return linked;
    }

    /** Its first visible character. */
    char first() {
        return first;
    }

    double linkShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    /** Whether half of it or more is a date that the page marks as one. */
    boolean isDate() {
        return dated * 2 >= letters;
    }

    boolean holdsDate() {
        return dated > 0;
    }

    boolean holdsAuthor() {
        return signed > 0;
    }

    /** Letters of a script without spaces say more each. */
    int weight() {
        return letters + 2 * wide;
    }

    boolean hasSentenceEnd() {
        return ends > 0;
    }

    /** Long enough and made of sentences, not of links. */
    boolean isParagraph() {
        boolean long_ = weight() >= SHORTEST_PARAGRAPH && ends > 0;
        return (long_ || weight() >= ENOUGH_WITHOUT_END) && linkShare() <= MOST_LINKS;
    }

    /** How much it speaks for its place to be the article's. */
    double score() {
        return isParagraph() ? 1 + Math.min(commas, 8) + Math.min(weight() / 100.0, 4) : 0;
    }

    boolean isHeading() {
        String tag = place.tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Its words in lower case, letters and digits only, single spaces between; the empty string where it is long. */
    String plainWords() {
        String known = plainWords;
        if (known == null) {
            known = letters > SHORT_TEXT ? "" : plain(shown());
            plainWords = known;
        }
        return known;
    }

    /** As a reader sees it, on one line. */
    String shown() {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            text.append(node instanceof TextNode words ? words.getWholeText() : " ");
        }
        return text.toString().strip();
    }

    /** The words of its last link; the empty string where it has none. */
    String lastLink() {
        for (int i = nodes.size() - 1; i >= 0 && linked > 0; i--) {
            @Nullable Element link = link(nodes.get(i));
            if (link != null) {
                return link.text();
            }
        }
        return "";
    }

    private @Nullable Element link(Node node) {
        @Nullable Node at = node.parent();
        while (at instanceof Element element && !element.equals(place.element())) {
            if (element.normalName().equals("a")) {
                return element;
            }
            at = element.parent();
        }
        return null;
    }

    /** Lower-case letters and digits of a text, one space for all that stands between. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                plain.append(Character.toLowerCase(c));
                gap = false;
            } else if (c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return plain.toString();
    }
}
