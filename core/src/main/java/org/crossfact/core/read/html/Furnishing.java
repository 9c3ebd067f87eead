package org.crossfact.core.read.html;

import java.util.List;
import java.util.Optional;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.lexicon.Lexicon;

/** Marks the parts of a page that its tags, roles and names call something other than the article. */
final class Furnishing {

    private static final Lexicon TAGS = Lexicon.load(Furnishing.class, "furniture-tags.txt");
    private static final double TOO_MUCH_OF_THE_PAGE = 0.5;
    private static final double ALL_OF_THE_PAGE = 0.9;
    private static final int PAID_TEXT = 3;
    private static final int NEAR = 4;
    private static final int SHORT_LIST = 120;
    private static final String AUTHOR = "address, [rel=author], [itemprop=author]";

    private final PageWalk page;
    private final int headline;

    private Furnishing(PageWalk page, int headline) {
        this.page = page;
        this.headline = headline;
    }

    /** @param headline the number of the headline's passage; what holds it holds the article */
    static void mark(PageWalk page, int headline) {
        new Furnishing(page, headline).mark();
    }

    private void mark() {
        if (page.places().isEmpty()) {
            return;
        }
        Place root = page.places().get(0);
        for (Place place : page.places()) {
            if (place != root && place.letters > 0) {
                sense(place)
                        .filter(mark -> isSmall(place, root, mark))
                        .ifPresent(mark -> place.mark(mark.furniture(), mark.why()));
            }
        }
    }

    private Optional<Mark> sense(Place place) {
        if (place.tag().equals("aside") && place.isNamed("quote")) {
            return Optional.empty();
        }
        Optional<Mark> tag = structure(place, place.tag(), "in <" + place.tag() + ">");
        if (tag.isPresent()) {
            return tag;
        }
        String role = place.element().attributes().get("role");
        Optional<Mark> told = role.isEmpty() ? Optional.empty() : structure(place, role, "role '" + role + "'");
        return told.isPresent() ? told : named(place).filter(mark -> !isUnlinkedBelowHeadline(place, mark));
    }

    private Optional<Mark> structure(Place place, String key, String why) {
        if (isPartOfArticle(place, key)) {
            return Optional.empty();
        }
        return TAGS.value(key).map(value -> new Mark(FurnitureLines.furniture(value), why));
    }

    /** An article has a head of its own, which holds its title; a quotation has a foot, which names its speaker. */
    private boolean isPartOfArticle(Place place, String key) {
        return (key.equals("header") && place.nearest("article").isPresent())
                || (key.equals("footer") && place.nearest("blockquote").isPresent())
                || (key.equals("aside") && isCredit(place));
    }

    /** Who wrote the article may stand in a column of its own beside it. */
    private boolean isCredit(Place place) {
        boolean near = place.first() > headline && place.first() <= headline + NEAR;
        return headline != Headline.NONE
                && near
                && place.paragraphs == 0
                && place.element().selectFirst(AUTHOR) != null;
    }

    private static Optional<Mark> named(Place place) {
        return place.sense()
                .filter(ClassWords.Sense::isFurniture)
                .map(sense -> new Mark(FurnitureLines.furniture(sense.value()), sense.why()))
                .filter(mark -> !isOwnWord(place, mark.furniture()));
    }

    /** Tags and other articles are links: a short list without one, right below the headline, may be who wrote it and when. */
    private boolean isUnlinkedBelowHeadline(Place place, Mark mark) {
        boolean near = headline != Headline.NONE && place.first() > headline && place.first() <= headline + NEAR;
        return near
                && mark.furniture() == Furniture.RELATED
                && place.linked == 0
                && place.paragraphs == 0
                && place.letters <= SHORT_LIST
                && place.element().text().chars().anyMatch(Character::isDigit);
    }

    /** A lead paragraph may be named a teaser, and the line under a picture a copyright. */
    private static boolean isOwnWord(Place place, Furniture furniture) {
        boolean paragraph = place.tag().equals("p") && place.paragraphs > 0 && place.linked == 0;
        return (paragraph && (furniture == Furniture.RELATED || furniture == Furniture.OTHER))
                || (furniture == Furniture.LEGAL && place.isBesidePicture());
    }

    /** What holds the headline or most of what is to read is the article, whatever a site calls it. */
    private boolean isSmall(Place place, Place root, Mark mark) {
        if (headline != Headline.NONE && place.holds(headline)) {
            return false;
        }
        if (mark.furniture() == Furniture.SUBSCRIPTION && place.paragraphs >= PAID_TEXT) {
            return false;
        }
        double most = mark.furniture() == Furniture.COMMENTS ? ALL_OF_THE_PAGE : TOO_MUCH_OF_THE_PAGE;
        return share(place, root) < most;
    }

    private static double share(Place place, Place root) {
        return root.prose > 0 ? (double) place.prose / root.prose : (double) place.letters / root.letters;
    }

    /** Adds up, for all places, what their passages come to; marked ones hold no paragraphs of the article. */
    static void tally(PageWalk page) {
        List<Place> places = page.places();
        places.forEach(place -> place.letters = place.linked = place.prose = place.paragraphs = 0);
        for (Passage passage : page.passages()) {
            Place place = passage.place();
            place.letters += passage.letters();
            place.linked += passage.linked();
            if (passage.isParagraph() && place.markAround().isEmpty()) {
                place.prose += passage.weight();
                place.paragraphs++;
            }
        }
        for (int i = places.size() - 1; i > 0; i--) {
            Place place = places.get(i);
            place.parent().ifPresent(parent -> {
                parent.letters += place.letters;
                parent.linked += place.linked;
                parent.prose += place.prose;
                parent.paragraphs += place.paragraphs;
            });
        }
    }
}
