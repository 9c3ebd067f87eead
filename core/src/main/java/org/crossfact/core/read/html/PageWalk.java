package org.crossfact.core.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.read.html.Passage.Around;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Goes through a page once and cuts what a reader sees into passages, each in its place. */
final class PageWalk implements NodeFilter {

    private final ClassWords names = new ClassWords();
    private final List<Place> places = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private final Deque<InlineRole> roles = new ArrayDeque<>();
    private @Nullable Place place;
    private @Nullable Passage passage;
    private @Nullable Node lastText;
    private boolean tight;
    private int links;
    private int timed;
    private int signed;

    private PageWalk() {}

    static PageWalk through(Element root) {
        PageWalk walk = new PageWalk();
        root.filter(walk);
        return walk;
    }

    /** The boxes of the page, the outer before the inner. */
    List<Place> places() {
        return places;
    }

    /** What is read, from top to bottom. */
    List<Passage> passages() {
        return passages;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        Optional<ClassWords.Sense> sense = names.sense(element);
        if (Visibility.isHidden(element)
                || Visibility.isWordless(element)
                || sense.filter(ClassWords.Sense::isUnseen).isPresent()) {
            if (passage != null && Visibility.isWordless(element)) {
                passage.element(element);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            lineBreak(element);
        } else if (place == null
                || Visibility.isBox(element)
                || Boxes.isMadeUp(element, place)
                || Boxes.isFurniture(element, place, sense)) {
            endPassage(Visibility.isLine(element));
            place = new Place(place, element, sense, passages.size());
            places.add(place);
        } else {
            roles.push(InlineRole.of(element, sense));
            inline(element, 1, roles.element());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            if (place != null && place.element().equals(element)) {
                endPassage(Visibility.isLine(element));
                place.close(passages.size());
                place = place.parent().orElse(null);
            } else {
                inline(element, -1, roles.pop());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void inline(Element element, int step, InlineRole role) {
        switch (element.normalName()) {
            case "a" -> links += element.hasAttr("href") ? step : 0;
            case "button", "label" -> links += step;
            default -> {}
        }
        signed += role == InlineRole.AUTHOR ? step : 0;
        timed += role == InlineRole.DATE ? step : 0;
    }

    private void text(TextNode text) {
        if (place == null || (text.isBlank() && passage == null)) {
            return;
        }
        Passage open = passage;
        if (open != null && !text.isBlank() && Boxes.stand(lastText, text, open)) {
            endPassage(true);
            open = null;
        }
        if (open == null) {
            open = new Passage(place, tight);
            passage = open;
        }
        open.text(text, new Around(links > 0, timed > 0, signed > 0));
        lastText = text;
    }

    /** Two breaks make a paragraph; so does one after a line that is wholly set in a type of its own. */
    private void lineBreak(Element element) {
        Passage open = passage;
        if (open == null) {
            return;
        }
        List<Node> nodes = open.nodes();
        boolean second = Boxes.endsWithBreak(nodes);
        if (second || Boxes.lineIsSetApart(nodes, element)) {
            endPassage(!second);
        } else {
            open.element(element);
        }
    }

    private void endPassage(boolean nextIsTight) {
        if (passage != null && !passage.isEmpty()) {
            passages.add(passage);
            tight = nextIsTight;
        } else {
            tight &= nextIsTight;
        }
        passage = null;
        lastText = null;
    }
}
