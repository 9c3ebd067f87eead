package org.crossfact.core.extract.page.zone;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.CreditLines;
import org.crossfact.core.extract.page.zone.look.Masthead;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.extract.page.zone.look.TimeShapes;

/** Tells the blocks before the first paragraph apart: headline, deck, byline, date line, and the site's own. */
final class BeforeText {

    private static final int TELLING = 5;
    private static final int FEWEST_DECK_WORDS = 3;
    private static final int MOST_OWNER_WORDS = 10;
    private static final int FEWEST_ENTRIES = 3;
    private static final int MOST_ENTRY_WORDS = 3;
    /** A deck has a line or two, with a byline between; what goes on longer is the article in short paragraphs. */
    private static final int MOST_DECK_LINES = 3;

    private final List<PagePart> parts;
    private final BlockNeighbours neighbours;
    private final HeadlineChoice choice;
    private final OptionalInt headline;
    private final BitSet menu;

    BeforeText(List<PagePart> parts, BlockNeighbours neighbours, HeadlineChoice choice) {
        this.parts = parts;
        this.neighbours = neighbours;
        this.choice = choice;
        this.headline = choice.find();
        this.menu = menu(parts, headline.orElse(0));
    }

    Block block(int i) {
        if (headline.isPresent() && headline.getAsInt() == i) {
            return Block.of(parts.get(i).span(), Zone.HEADLINE, "the headline: " + reason(i));
        }
        if (neighbours.isApart(i)) {
            return neighbours.apart(i);
        }
        PagePart part = parts.get(i);
        boolean below = headline.isPresent() && i > headline.getAsInt();
        return switch (part.sign()) {
            case TOLD -> told(part);
            case BYLINE -> Block.of(part.span(), Zone.BYLINE, part.why());
            case CAPTION -> Block.of(part.span(), Zone.CAPTION, part.why());
            case DATELINE -> Block.of(part.span(), Zone.DATELINE, part.why());
            case STAMP ->
                (below && !isPlayed(i)) || isOfArticleAlone(i) || isRightAboveHeadline(i)
                        ? Block.of(part.span(), Zone.DATELINE, "a date before the body")
                        : neighbours.boilerplate(i, below ? "a time of a player" : "a date above the headline");
            case FURNITURE ->
                below && isOwner(part)
                        ? Block.of(part.span(), Zone.CAPTION, "names the owner of a picture")
                        : neighbours.boilerplate(i, part.why());
            case SECTION, PATH, MENU, ENDING -> neighbours.boilerplate(i, part.why());
            case PLAIN, SENTENCE, PARAGRAPH -> below ? belowHeadline(i) : aboveHeadline(i);
        };
    }

    /** Where the site says nothing, a date above the headline is that of the article, unless it is written as pages write today's. */
    private boolean isOfArticleAlone(int i) {
        return !choice.isAmidSite()
                && (headline.isEmpty() || TimeShapes.isOfArticle(parts.get(i).tokens()) || isOnTop(i));
    }

    /** "12 March 2020" or "Science | Monday 12 May 2014 07.30 GMT" on the line above the headline. */
    private boolean isRightAboveHeadline(int i) {
        boolean right = headline.isPresent()
                && headline.getAsInt() > i
                && headline.getAsInt() <= i + MOST_DECK_LINES
                && parts.subList(i + 1, headline.getAsInt()).stream().allMatch(BeforeText::isPassedOver);
        boolean alone =
                headline.isEmpty() && (TimeShapes.holdsClock(parts.get(i).tokens()) || isHead(i));
        return (right || isSigned(i) || alone)
                && (CreditLines.isDated(parts.get(i)) || CreditLines.isSetOff(parts.get(i)))
                && (TimeShapes.isOfArticle(parts.get(i).tokens()) || isOnTop(i));
    }

    /** All that stands above the first paragraph. */
    private boolean isHead(int i) {
        return i == 0 && neighbours.core().first() == 1 && CreditLines.isHead(parts.get(i));
    }

    /** Behind a byline, and a counter of comments or the like between it and the headline. */
    private boolean isSigned(int i) {
        return headline.isPresent()
                && headline.getAsInt() <= i + MOST_DECK_LINES
                && i > 0
                && parts.get(i - 1).is(BlockSign.BYLINE);
    }

    /** "Science", "Comments 12", a byline or a caption may stand between a headline and the date above it. */
    private static boolean isPassedOver(PagePart part) {
        boolean counter =
                part.isOfSite() && (part.furniture() == Furniture.COMMENTS || part.furniture() == Furniture.SHARING);
        boolean credit = part.is(BlockSign.BYLINE) || part.is(BlockSign.CAPTION);
        return credit
                || (part.look().wordCount() <= MOST_ENTRY_WORDS
                        && (counter || part.tokens().stream().noneMatch(Token::isNumber)));
    }

    /** Whether nothing stands above but a paper's name or a section's: there a page shows no day on which it is read. */
    private boolean isOnTop(int i) {
        return i == 0
                || (i == 1
                        && (isSection(parts.get(0))
                                || Masthead.isPaper(parts.get(0).tokens())));
    }

    /** "MARKETS", "Science"; "Menu" is the site's. */
    private static boolean isSection(PagePart part) {
        Token word = part.tokens().get(0);
        boolean shouted = word.text().equals(word.text().toUpperCase(Locale.ROOT));
        return part.tokens().size() == 1 && (shouted || part.is(BlockSign.PLAIN));
    }

    /** "00:00" beside the words of a player is no time of the article. */
    private boolean isPlayed(int i) {
        boolean day = TimeShapes.holdsDate(parts.get(i).tokens())
                || TimeShapes.isAge(parts.get(i).tokens());
        boolean again = i > 0 && parts.get(i - 1).is(BlockSign.STAMP) && isPlayed(i - 1);
        return !day && i > 0 && (again || neighbours.isSiteBetween(i - 2, i));
    }

    /** "© Valley Press/Anna Berg": whose a page is stands below it, with a year. */
    private static boolean isOwner(PagePart part) {
        return part.tokens().get(0).is('\u00a9')
                && part.tokens().stream().noneMatch(Token::isNumber)
                && part.look().wordCount() <= MOST_OWNER_WORDS;
    }

    private static Block told(PagePart part) {
        Block told = part.told().orElseThrow();
        return told.zone() == Zone.DECK && (CreditLines.isDated(part) || CreditLines.isSetOff(part))
                ? Block.of(part.span(), Zone.DATELINE, "a date between headline and body")
                : told;
    }

    private String reason(int i) {
        return choice.shared(i) >= 2 ? "its words come again in the first paragraphs" : "a line before the body";
    }

    private Block aboveHeadline(int i) {
        PagePart part = parts.get(i);
        if (isRightAboveHeadline(i)) {
            return Block.of(
                    part.span(),
                    Zone.DATELINE,
                    headline.isPresent() ? "a date above the headline" : "a date above the text");
        }
        if (headline.isPresent() && choice.repeats(i, headline.getAsInt())) {
            return Block.of(part.span(), Zone.HEADLINE, "says the headline");
        }
        if (choice.isAmidSite() && !part.isToldBody()) {
            return neighbours.boilerplate(i, "a line above the headline, amid the site's own");
        }
        if (menu.get(i)) {
            return new Block(
                    part.span(),
                    Zone.BOILERPLATE,
                    Furniture.NAVIGATION,
                    "short lines, one below the other, before all else");
        }
        if (CreditLines.isPersonBesideDate(parts, i)) {
            return Block.of(part.span(), Zone.BYLINE, "a name beside a date above the headline");
        }
        boolean kicker = headline.isPresent() && part.is(BlockSign.PLAIN);
        return kicker
                ? Block.of(part.span(), Zone.DECK, "a line above the headline")
                : Block.of(part.span(), Zone.BODY, "a line before the first paragraph");
    }

    /** Above a headline stand one kicker or two; more short lines are the entries of a menu. */
    private static BitSet menu(List<PagePart> parts, int end) {
        BitSet menu = new BitSet();
        int from = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || !isEntry(parts.get(i))) {
                menu.set(from, i, i - from >= FEWEST_ENTRIES);
                from = i + 1;
            }
        }
        return menu;
    }

    private static boolean isEntry(PagePart part) {
        return part.is(BlockSign.PLAIN) && part.look().wordCount() <= MOST_ENTRY_WORDS;
    }

    private Block belowHeadline(int i) {
        PagePart part = parts.get(i);
        if (choice.repeats(i, headline.getAsInt())) {
            return Block.of(part.span(), Zone.HEADLINE, "repeats the headline");
        }
        if (part.look().wordCount() == 0 && part.tokens().stream().allMatch(Token::isNumber)) {
            return neighbours.boilerplate(i, "nothing but a number, as a counter shows");
        }
        if (CreditLines.isDated(part) || CreditLines.isSetOff(part)) {
            return Block.of(part.span(), Zone.DATELINE, "a date between headline and body");
        }
        if (i == headline.getAsInt() + 1 && part.is(BlockSign.PLAIN) && beginsSmall(part)) {
            return Block.of(part.span(), Zone.DECK, "goes on with the headline");
        }
        if (CreditLines.isNames(parts, i)) {
            return Block.of(part.span(), Zone.BYLINE, "a name between headline and body");
        }
        boolean telling = part.isText() || part.look().wordCount() >= TELLING;
        boolean site = neighbours.isSiteBetween(headline.getAsInt(), i);
        if (part.look().ends() == BlockLook.End.STOP
                && !(site && part.look().addressesReader())
                && i + 1 == neighbours.core().first()) {
            return Block.of(part.span(), Zone.BODY, "a short sentence before the first paragraph");
        }
        boolean below = i == headline.getAsInt() + 1 && part.look().wordCount() >= FEWEST_DECK_WORDS;
        boolean ofArticle = part.isToldBody() || below || (telling && (!site || choice.shared(i) > 0));
        if (!ofArticle && choice.isAmidSite()) {
            return neighbours.boilerplate(i, "a short line amid the site's own");
        }
        return i <= headline.getAsInt() + MOST_DECK_LINES
                ? Block.of(part.span(), Zone.DECK, "between headline and body")
                : Block.of(part.span(), Zone.BODY, "a short paragraph before the first long one");
    }

    private static boolean beginsSmall(PagePart part) {
        Token first = part.tokens().get(0);
        return first.isWord() && !first.isCapitalised();
    }
}
