package org.crossfact.core.extract.page.zone;

import java.util.List;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.BlockLook;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.CreditLines;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.extract.page.zone.look.TimeShapes;
import org.crossfact.core.extract.page.zone.look.TimeStamps;

/** Tells the blocks behind the last paragraph apart: plain lines stay with the article until the site speaks. */
final class BehindText {

    private static final int TAG_WORDS = 3;
    private static final int TITLE_WORDS = 5;
    private static final int FEWEST_LABELS = 3;
    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST_CONTACT = 60;

    private final List<PagePart> parts;
    private final BlockNeighbours neighbours;
    private final int siteFrom;
    private final int tagsFrom;

    /** Where the lines end that stand right below the text and name its author and its date. */
    private final int creditsTo;

    BehindText(List<PagePart> parts, BlockNeighbours neighbours) {
        this.parts = parts;
        this.neighbours = neighbours;
        int from = neighbours.core().last() + 1;
        while (from < parts.size() && !isOfSite(from)) {
            from++;
        }
        this.siteFrom = labels(neighbours.core().last() + 1, from);
        int tags = siteFrom;
        while (siteFrom < parts.size() && tags > neighbours.core().last() + 1 && isTag(parts.get(tags - 1))) {
            tags--;
        }
        this.creditsTo = credits(neighbours.core().last() + 1);
        this.tagsFrom = Math.max(tags, creditsTo);
    }

    /** "Anna Berg" and "21 March 2013", or the date alone: a line or two, and {@code from} where none stand there. */
    private int credits(int from) {
        if (isSigned(from)) {
            // "Ada Moss, 6 June 1946" and "Jon Vik, 9 May 1971" below one another are a list
            return isSigned(from + 1)
                            && !TimeStamps.others(parts.get(from + 1).tokens()).isEmpty()
                    ? from
                    : from + 1;
        }
        return isSigned(from + 1) && !isOfSite(from) && CreditLines.isNames(parts, from) ? from + 2 : from;
    }

    private boolean isSigned(int i) {
        return i < parts.size() && !isOfSite(i) && CreditLines.isSigned(parts.get(i));
    }

    private boolean isOfSite(int i) {
        return parts.get(i).isOfSite() || neighbours.isApart(i) || isContact(parts.get(i));
    }

    /** "+44 20 7946 0123", "Clerk: clerk@example.com": whom to call is no part of the text. */
    private static boolean isContact(PagePart part) {
        BlockLook look = part.look();
        long digits = part.tokens().stream()
                .filter(Token::isNumber)
                .mapToInt(number -> number.text().length())
                .sum();
        boolean telephone = look.wordCount() == 0 && digits >= FEWEST_DIGITS;
        boolean mail = look.size() <= LONGEST_CONTACT
                && part.tokens().stream()
                        .anyMatch(token ->
                                token.is('@') && token.start() > part.span().start());
        return part.is(BlockSign.PLAIN) && part.told().isEmpty() && (telephone || mail);
    }

    /** Where several names of topics begin, one below the other and nothing announces them; {@code to} where none do. */
    private int labels(int from, int to) {
        boolean site = parts.stream().anyMatch(PagePart::isOfSite);
        int first = from;
        for (int i = from; i < to && site; i++) {
            first = isLabel(parts.get(i)) ? first : i + 1;
            boolean announced = parts.get(Math.max(first - 1, 0)).look().ends() == BlockLook.End.COLON;
            if (i + 1 - first >= FEWEST_LABELS && !announced) {
                return first;
            }
        }
        return to;
    }

    private static boolean isLabel(PagePart part) {
        BlockLook look = part.look();
        return part.is(BlockSign.PLAIN)
                && look.ends() == BlockLook.End.NONE
                && look.wordCount() <= TAG_WORDS
                && look.capitals() == look.wordCount()
                && part.told().isEmpty()
                && part.tokens().stream().noneMatch(Token::isNumber);
    }

    Block block(int i) {
        PagePart part = parts.get(i);
        if (neighbours.isApart(i)) {
            return neighbours.apart(i);
        }
        if (i < creditsTo) {
            boolean date = TimeShapes.holdsDate(part.tokens());
            return Block.of(part.span(), date ? Zone.DATELINE : Zone.BYLINE, "who wrote the text and when, below it");
        }
        return switch (part.sign()) {
            case TOLD -> part.told().orElseThrow();
            case FURNITURE, SECTION, PATH, MENU, ENDING -> neighbours.boilerplate(i, part.why());
            case BYLINE -> i < siteFrom || part.why().endsWith(":'") ? ofArticle(part, Zone.BYLINE) : ofSite(i);
            case CAPTION -> i < siteFrom ? ofArticle(part, Zone.CAPTION) : ofSite(i);
            case DATELINE -> i < siteFrom ? ofArticle(part, Zone.DATELINE) : ofSite(i);
            case STAMP, PLAIN, SENTENCE, PARAGRAPH -> line(i);
        };
    }

    private static Block ofArticle(PagePart part, Zone zone) {
        return Block.of(part.span(), zone, part.why());
    }

    private Block ofSite(int i) {
        return neighbours.boilerplate(i, "stands amid the site's own after the article");
    }

    private Block line(int i) {
        PagePart part = parts.get(i);
        if (i >= siteFrom && !part.isToldBody()) {
            return ofSite(i);
        }
        return i >= tagsFrom && i < siteFrom && !part.isToldBody()
                ? neighbours.boilerplate(i, "a short line between the article and the site's own")
                : Block.of(part.span(), AmidText.zone(part), "a line after the last paragraph");
    }

    private static boolean isTag(PagePart part) {
        BlockLook look = part.look();
        boolean line = part.is(BlockSign.PLAIN) || part.is(BlockSign.STAMP);
        boolean prompt =
                (line || part.is(BlockSign.SENTENCE)) && look.addressesReader() && look.ends() != BlockLook.End.STOP;
        boolean title =
                look.wordCount() <= TITLE_WORDS && part.tokens().stream().noneMatch(Token::isNumber);
        return prompt || (line && !look.bullet() && (look.wordCount() <= TAG_WORDS || title));
    }
}
