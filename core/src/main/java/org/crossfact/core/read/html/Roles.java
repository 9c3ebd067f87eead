package org.crossfact.core.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;

/** Decides of each passage which part of the article it is, or what it is for where it is none. */
final class Roles {

    private static final double ALL_LINKS = 0.7;
    private static final int LONGEST_DECK = 400;
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_REST = 60;
    private static final int LONGEST_HEAD = 120;
    private static final int LEVELS_UP = 4;

    private final PageWalk page;
    private final int headline;
    private final ArticleFinder.Found found;
    private final int lastParagraph;

    private Roles(PageWalk page, int headline, ArticleFinder.Found found) {
        this.page = page;
        this.headline = headline;
        this.found = found;
        this.lastParagraph = lastParagraph();
    }

    /** The roles of all passages, in their order. */
    static List<Role> of(PageWalk page, int headline, ArticleFinder.Found found) {
        Roles roles = new Roles(page, headline, found);
        List<Role> all = new ArrayList<>(page.passages().size());
        for (int i = 0; i < page.passages().size(); i++) {
            all.add(roles.role(i));
        }
        return all;
    }

    private int lastParagraph() {
        int last = -1;
        for (int i = 0; i < page.passages().size(); i++) {
            Passage passage = page.passages().get(i);
            if (found.passages().get(i)
                    && passage.isParagraph()
                    && passage.place().markAround().isEmpty()) {
                last = i;
            }
        }
        return last;
    }

    private Role role(int i) {
        Passage passage = page.passages().get(i);
        if (i == headline) {
            return Role.part(Zone.HEADLINE, "the title that the page states");
        }
        Optional<Mark> mark = passage.place().markAround();
        boolean head = i < found.core() && (headline == Headline.NONE ? mayBeHead(i) : i > headline);
        if (mark.isPresent()) {
            return Role.furniture(mark.orElseThrow());
        }
        if (isDateAbove(i, passage)) {
            return Role.part(Zone.DATELINE, "the date right above");
        }
        if (isKicker(i, passage)) {
            return Role.part(Zone.DECK, "a line right above the headline");
        }
        if (!found.passages().get(i) && !head) {
            return Role.furniture(Furniture.OTHER, "stands apart from the article's paragraphs");
        }
        Optional<Mark> phrase = FurnitureLines.mark(passage);
        if (phrase.isPresent()) {
            return Role.furniture(phrase.orElseThrow());
        }
        return i < found.core() ? beforeText(i, passage, head) : inText(i, passage);
    }

    private Role beforeText(int i, Passage passage, boolean head) {
        Optional<Role> told = told(passage);
        if (told.isPresent()) {
            return told.orElseThrow();
        }
        if (passage.linkShare() >= ALL_LINKS) {
            return Role.furniture(Furniture.NAVIGATION, "a link before the text");
        }
        if (headline >= 0 && i < headline) {
            return Role.furniture(Furniture.OTHER, "stands before the headline");
        }
        if (passage.plainWords().startsWith("by ") && passage.letters() <= LONGEST_BYLINE) {
            return Role.part(Zone.BYLINE, "begins with 'by'");
        }
        boolean says = passage.isParagraph() || passage.hasSentenceEnd() || passage.isHeading();
        if (headline >= 0 && head && says && passage.letters() <= LONGEST_DECK && found.core() > i) {
            return Role.part(Zone.DECK, "stands between headline and text");
        }
        return Role.part(Zone.BODY, "a line before the text");
    }

    /** Where nothing tells the headline, it may be one of the two lines right above the text. */
    private boolean mayBeHead(int i) {
        return i + 2 >= found.core()
                && page.passages().subList(i, found.core()).stream()
                        .allMatch(line -> line.linked() == 0 && line.letters() <= LONGEST_HEAD);
    }

    /** A line named a date, in a box that holds the headline next: the day of the article, not of the site. */
    private boolean isDateAbove(int i, Passage passage) {
        return i + 1 == headline
                && passage.letters() <= LONGEST_REST
                && told(passage).filter(role -> role.zone() == Zone.DATELINE).isPresent()
                && passage.place()
                        .parent()
                        .filter(box -> box.holds(headline) && !box.tag().equals("body"))
                        .isPresent();
    }

    /** A short line in the box of the headline and right above it. */
    private boolean isKicker(int i, Passage passage) {
        return i + 1 == headline
                && passage.letters() <= LONGEST_REST
                && passage.linked() == 0
                && page.passages()
                        .get(headline)
                        .place()
                        .parent()
                        .filter(passage.place()::equals)
                        .isPresent();
    }

    private Role inText(int i, Passage passage) {
        Optional<Role> told = told(passage);
        if (told.isPresent()) {
            return told.orElseThrow();
        }
        if (passage.linkShare() >= ALL_LINKS) {
            return Role.furniture(Furniture.RELATED, "nothing but a link");
        }
        boolean rest = i > lastParagraph
                && lastParagraph >= 0
                && passage.letters() <= LONGEST_REST
                && !passage.hasSentenceEnd()
                && passage.linked() > 0;
        if (rest) {
            return Role.furniture(Furniture.OTHER, "a short line with links after the text");
        }
        return passage.isHeading()
                ? Role.part(Zone.BODY, "a heading within the article")
                : Role.part(Zone.BODY, passage.isParagraph() ? "a paragraph of the article" : "a line of the article");
    }

    /** What the tags and names around a passage say of its part. */
    private static Optional<Role> told(Passage passage) {
        Optional<Place> at = Optional.of(passage.place());
        for (int level = 0; level < LEVELS_UP && at.isPresent(); level++) {
            Place place = at.orElseThrow();
            Optional<Role> role = byTag(place).or(() -> byName(place, passage));
            if (role.isPresent()) {
                return role;
            }
            at = place.parent();
        }
        return inLine(passage).or(() -> besidePicture(passage));
    }

    private static Optional<Role> besidePicture(Passage passage) {
        return passage.place().isBesidePicture() && passage.letters() <= LONGEST_DECK && passage.linked() == 0
                ? Optional.of(Role.part(Zone.CAPTION, "beside a picture"))
                : Optional.empty();
    }

    private static Optional<Role> byTag(Place place) {
        return switch (place.tag()) {
            case "figcaption", "figure" -> Optional.of(Role.part(Zone.CAPTION, "in <" + place.tag() + ">"));
            case "blockquote" -> Optional.of(Role.part(Zone.QUOTATION, "in <blockquote>"));
            default -> Optional.empty();
        };
    }

    private static Optional<Role> byName(Place place, Passage passage) {
        return place.sense()
                .filter(ClassWords.Sense::isPart)
                .filter(sense -> place.end() - place.first() <= 4)
                .flatMap(sense -> part(sense, passage));
    }

    private static Optional<Role> part(ClassWords.Sense sense, Passage passage) {
        boolean isShort = passage.letters() <= LONGEST_BYLINE && !passage.isParagraph();
        return switch (sense.value()) {
            case "byline", "dateline" -> isShort ? Optional.of(part(sense)) : Optional.empty();
            case "headline" -> Optional.empty();
            case "deck" -> passage.letters() <= LONGEST_DECK ? Optional.of(part(sense)) : Optional.empty();
            case "quote" -> Optional.of(Role.part(Zone.QUOTATION, sense.why()));
            default -> Optional.of(part(sense));
        };
    }

    private static Role part(ClassWords.Sense sense) {
        return Role.part(Zone.valueOf(sense.value().toUpperCase(Locale.ROOT)), sense.why());
    }

    private static Optional<Role> inLine(Passage passage) {
        if (passage.letters() > LONGEST_BYLINE || passage.isParagraph()) {
            return Optional.empty();
        }
        if (passage.holdsAuthor()) {
            return Optional.of(Role.part(Zone.BYLINE, "names the author"));
        }
        return passage.isDate() ? Optional.of(Role.part(Zone.DATELINE, "gives the date")) : Optional.empty();
    }
}
