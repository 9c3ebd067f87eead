package org.crossfact.core.read.html;

import java.util.List;
import org.crossfact.core.document.Furniture;

/** Marks lists that lead to other pages: of links, and of cards that each hold a linked title and a few words. */
final class LinkLists {

    private static final double MOSTLY_LINKS = 0.6;
    private static final double MOSTLY_CARDS = 0.6;
    private static final double A_LINK = 0.8;
    private static final int SHORTEST_TITLE = 15;
    private static final int MOST_PASSAGES = 6;
    private static final int LONGEST_CARD = 450;

    private final PageWalk page;
    private final int headline;

    private LinkLists(PageWalk page, int headline) {
        this.page = page;
        this.headline = headline;
    }

    static void mark(PageWalk page, int headline) {
        new LinkLists(page, headline).mark();
    }

    private void mark() {
        for (Place place : page.places()) {
            if (place.letters > 0 && !(headline >= 0 && place.holds(headline))) {
                mark(place);
            }
        }
    }

    private void mark(Place place) {
        if (place.end() - place.first() > 1
                && place.linkShare() >= MOSTLY_LINKS
                && place.mark().isEmpty()
                && !isCredits(place)) {
            place.mark(Furniture.NAVIGATION, "a list of links");
        } else if (place.children().size() > 1 && place.markAround().isEmpty() && isMostlyCards(place)) {
            place.mark(Furniture.RELATED, "a list of linked titles");
        }
    }

    /** A date that leads to its own article, and an author who leads to others, stand beside the headline. */
    private boolean isCredits(Place place) {
        return page.passages().subList(place.first(), place.end()).stream()
                .allMatch(passage -> passage.holdsDate() || passage.holdsAuthor());
    }

    private boolean isMostlyCards(Place place) {
        List<Place> cards = place.children().stream().filter(this::isCard).toList();
        int letters = cards.stream().mapToInt(card -> card.letters).sum();
        return cards.size() > 1 && letters >= place.letters * MOSTLY_CARDS;
    }

    private boolean isCard(Place place) {
        int passages = place.end() - place.first();
        return passages > 0
                && passages <= MOST_PASSAGES
                && place.letters <= LONGEST_CARD
                && beginsWithLinkedTitle(page.passages().subList(place.first(), place.end()));
    }

    private static boolean beginsWithLinkedTitle(List<Passage> card) {
        return card.stream().takeWhile(passage -> !passage.isParagraph()).anyMatch(LinkLists::isLinkedTitle);
    }

    private static boolean isLinkedTitle(Passage passage) {
        return passage.letters() >= SHORTEST_TITLE && passage.linkShare() >= A_LINK;
    }
}
