package org.crossfact.core.read.html;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Furniture;

/** Marks the parts of a page that stand under a heading of the page: "Related stories", "Leave a reply". */
final class SectionHeadings {

    private static final double TOO_MUCH_OF_THE_PAGE = 0.4;
    private static final int LONGEST = 80;

    private final PageWalk page;
    private final int headline;

    private SectionHeadings(PageWalk page, int headline) {
        this.page = page;
        this.headline = headline;
    }

    static void mark(PageWalk page, int headline) {
        new SectionHeadings(page, headline).mark();
    }

    private void mark() {
        for (int i = 0; i < page.passages().size(); i++) {
            Passage passage = page.passages().get(i);
            if (i != headline
                    && passage.letters() <= LONGEST
                    && passage.place().markAround().isEmpty()) {
                markUnder(i, passage);
            }
        }
    }

    private void markUnder(int number, Passage passage) {
        String words = passage.plainWords();
        Optional<Furniture> furniture = FurnitureLines.of(words);
        if (furniture.isPresent()) {
            section(number, passage.place()).ifPresent(section -> mark(section, passage, furniture.orElseThrow()));
        }
    }

    private static void mark(Place section, Passage heading, Furniture furniture) {
        String why = "under '" + heading.shown() + "'";
        if (section.end() - section.first() > 1) {
            section.mark(furniture, why);
        } else if (heading.isHeading() || furniture == Furniture.COMMENTS) {
            markAfter(section, furniture, why);
        }
    }

    /** The largest part of the page that begins with the heading and holds neither the headline nor most of the text. */
    private Optional<Place> section(int heading, Place own) {
        Place root = page.places().get(0);
        if (!begins(own, heading, root)) {
            return Optional.empty();
        }
        Place section = own;
        Optional<Place> outer = own.parent();
        while (outer.filter(place -> begins(place, heading, root)).isPresent()) {
            section = outer.orElseThrow();
            outer = section.parent();
        }
        return Optional.of(section);
    }

    private boolean begins(Place place, int heading, Place root) {
        return place != root
                && place.first() == heading
                && !(headline >= 0 && place.holds(headline))
                && place.prose <= root.prose * TOO_MUCH_OF_THE_PAGE;
    }

    /** A heading without a section around it speaks for its next neighbours: until a paragraph or another heading. */
    private static void markAfter(Place heading, Furniture furniture, String why) {
        heading.mark(furniture, why);
        List<Place> row = heading.parent().map(Place::children).orElse(List.of());
        for (int i = heading.number() + 1; i < row.size(); i++) {
            Place next = row.get(i);
            boolean ends = furniture != Furniture.COMMENTS && (isHeading(next) || isText(next));
            if (ends) {
                return;
            }
            next.mark(furniture, why);
        }
    }

    private static boolean isHeading(Place place) {
        String tag = place.tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private static boolean isText(Place place) {
        return place.paragraphs > 0
                || (place.letters > 0 && place.linked == 0 && place.tag().equals("p"));
    }
}
