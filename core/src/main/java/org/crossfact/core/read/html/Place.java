package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Furniture;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page that stands as a box of its own, with what its passages come to. */
final class Place {

    private static final int MOST_CAPTIONS = 3;

    private final @Nullable Place parent;
    private final List<Place> children = new ArrayList<>();
    private final Element element;
    private final Optional<ClassWords.Sense> sense;
    private final int number;
    private final int first;
    private int end;
    private @Nullable Mark mark;

    /** The characters of all its passages, and those of them that are links. */
    int letters;

    int linked;

    /** The characters of its paragraphs that no mark sets apart, and how many paragraphs these are. */
    int prose;

    int paragraphs;

    /** How much its paragraphs speak for it to be the article; those further inside speak more quietly. */
    double score;

    /** @param sense what the names of the element say of it */
    Place(@Nullable Place parent, Element element, Optional<ClassWords.Sense> sense, int first) {
        this.parent = parent;
        this.element = element;
        this.sense = sense;
        this.first = first;
        this.end = first;
        if (parent == null) {
            number = 0;
        } else {
            number = parent.children.size();
            parent.children.add(this);
        }
    }

    Optional<Place> parent() {
        return Optional.ofNullable(parent);
    }

    /** Which of its outer box's children it is. */
    int number() {
        return number;
    }

    /** The boxes directly inside it. */
    List<Place> children() {
        return children;
    }

    Element element() {
        return element;
    }

    Optional<ClassWords.Sense> sense() {
        return sense;
    }

    boolean isNamed(String value) {
        return sense.filter(known -> known.value().equals(value)).isPresent();
    }

    String tag() {
        return element.normalName();
    }

    /** Whether it is a cell with one value, not a column of a page laid out by a table. */
    boolean isCell() {
        return (tag().equals("td") || tag().equals("th")) && end - first == 1;
    }

    /** Whether a picture stands directly beside it, as it does beside a caption. */
    boolean isBesidePicture() {
        return parent != null
                && parent.end - parent.first <= MOST_CAPTIONS
                && parent.element.children().stream().anyMatch(Place::isPicture);
    }

    private static boolean isPicture(Element element) {
        String tag = element.normalName();
        return tag.equals("img") || tag.equals("picture") || tag.equals("amp-img");
    }

    /** The number of its first passage. */
    int first() {
        return first;
    }

    /** One past the number of its last passage. */
    int end() {
        return end;
    }

    void close(int passages) {
        end = passages;
    }

    boolean holds(Place other) {
        return first <= other.first && other.end <= end && other.isIn(this);
    }

    boolean holds(int passage) {
        return first <= passage && passage < end;
    }

    private boolean isIn(Place ancestor) {
        for (Place at = this; at != null; at = at.parent) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    void mark(Furniture furniture, String why) {
        mark = new Mark(furniture, why);
    }

    /** Its own mark. */
    Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    /** The mark of the nearest place around it that has one. */
    Optional<Mark> markAround() {
        for (Place at = this; at != null; at = at.parent) {
            if (at.mark != null) {
                return Optional.of(at.mark);
            }
        }
        return Optional.empty();
    }

    /** The nearest place, itself or around it, with that tag. */
    Optional<Place> nearest(String tag) {
        for (Place at = this; at != null; at = at.parent) {
            if (at.tag().equals(tag)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    double linkShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }
}
