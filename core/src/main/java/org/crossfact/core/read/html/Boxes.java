package org.crossfact.core.read.html;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.lexicon.Lexicon;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells lines that only a style sheet keeps apart, which is not at hand. */
final class Boxes {

    private static final Lexicon LAYOUT = Lexicon.load(Boxes.class, "layout-tags.txt");
    private static final int DROP_CAP = 3;
    private static final int LONGEST_LINE = 300;

    private Boxes() {}

    /**
     * Whether two texts without a space between them are boxes of their own: both fill elements of layout that follow
     * each other, and outside of running text. Else a date and a name beside it would become one word.
     */
    static boolean stand(@Nullable Node before, TextNode after, Passage passage) {
        if (!(before instanceof TextNode left) || !glued(left.getWholeText(), after.getWholeText())) {
            return false;
        }
        @Nullable Element one = left.parent();
        @Nullable Element other = after.parent();
        return one != null
                && other != null
                && !one.equals(other)
                && isLayout(one)
                && isLayout(other)
                && passage.letters() > DROP_CAP
                && !passage.isParagraph()
                && !isRunning(passage.place());
    }

    /** Whether an element in a line is a part of the page that its name calls something other than the article. */
    static boolean isFurniture(Element element, Place place, Optional<ClassWords.Sense> sense) {
        return sense.filter(ClassWords.Sense::isFurniture).isPresent() && isLayout(element) && !isRunning(place);
    }

    /** Whether an element that a site made up begins a new line, as they mostly do; a paragraph can hold words only. */
    static boolean isMadeUp(Element element, Place place) {
        return element.normalName().indexOf('-') > 0 && !is(place, "words");
    }

    private static boolean isRunning(Place place) {
        return is(place, "running") || is(place, "words");
    }

    private static boolean is(Place place, String kind) {
        return LAYOUT.value(place.tag()).filter(kind::equals).isPresent();
    }

    private static boolean glued(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && Character.isLetterOrDigit(left.charAt(left.length() - 1))
                && Character.isLetterOrDigit(right.charAt(0));
    }

    private static boolean isLayout(Element element) {
        return LAYOUT.value(element.normalName()).filter("layout"::equals).isPresent();
    }

    /** Whether nothing visible follows the last line break. */
    static boolean endsWithBreak(List<Node> nodes) {
        int at = nodes.size() - 1;
        while (at >= 0
                && (nodes.get(at) instanceof TextNode text
                        ? isBlank(text)
                        : !nodes.get(at).nameIs("br"))) {
            at--;
        }
        return at >= 0 && nodes.get(at).nameIs("br");
    }

    /** Whether a short line before a break is wholly set in elements that end before it: a title, a link of a list. */
    static boolean lineIsSetApart(List<Node> nodes, Element lineBreak) {
        int letters = 0;
        for (int at = nodes.size() - 1; at >= 0 && nodes.get(at) instanceof TextNode text; at--) {
            letters += text.getWholeText().length();
            if (letters > LONGEST_LINE || (!isBlank(text) && holds(text.parent(), lineBreak))) {
                return false;
            }
        }
        return letters > 0;
    }

    private static boolean holds(@Nullable Node outer, Node inner) {
        Node at = inner;
        while (at != null && !at.equals(outer)) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isBlank(TextNode text) {
        return text.isBlank() || text.getWholeText().replace('\u00a0', ' ').isBlank();
    }
}
