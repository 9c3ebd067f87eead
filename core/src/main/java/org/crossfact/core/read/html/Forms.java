package org.crossfact.core.read.html;

import java.util.Optional;
import org.crossfact.core.document.Furniture;
import org.jsoup.nodes.Element;

/** Marks the small boxes around a form in which a reader is to leave an address: its invitation belongs to it. */
final class Forms {

    private static final int MOST_LETTERS = 350;
    private static final int MOST_PASSAGES = 6;

    private Forms() {}

    static void mark(PageWalk page, int headline) {
        for (Place place : page.places()) {
            if (place.tag().equals("form") && asksForAddress(place.element())) {
                Place box = place;
                Optional<Place> outer = place.parent();
                while (outer.filter(around -> isSmall(around) && !around.holds(headline))
                        .isPresent()) {
                    box = outer.orElseThrow();
                    outer = box.parent();
                }
                box.mark(Furniture.SUBSCRIPTION, "around a form that asks for an address");
            }
        }
    }

    private static boolean isSmall(Place place) {
        return place.parent().isPresent()
                && place.letters <= MOST_LETTERS
                && place.end() - place.first() <= MOST_PASSAGES
                && !place.tag().equals("main")
                && !place.tag().equals("article");
    }

    private static boolean asksForAddress(Element form) {
        return form.selectFirst("input[type=email], input[name*=email]") != null;
    }
}
