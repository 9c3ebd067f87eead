package org.crossfact.core.extract.page.zone;

import java.util.List;
import java.util.stream.IntStream;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.CreditLines;
import org.crossfact.core.extract.page.zone.look.DateLabels;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.extract.page.zone.look.TimeShapes;
import org.crossfact.core.extract.page.zone.look.TimeStamps;

/** Tells the blocks between the first and the last paragraph: all are the article's own but what the site puts between. */
final class AmidText {

    private static final int OPENING = 4;
    private static final int NONE = -1;

    private final List<PagePart> parts;
    private final BlockNeighbours neighbours;
    private final int dateLine;

    AmidText(List<PagePart> parts, BlockNeighbours neighbours) {
        this.parts = parts;
        this.neighbours = neighbours;
        this.dateLine = dateLine(parts, neighbours.core());
    }

    /** Behind an opening paragraph a date alone is that of the article; several make a timeline. */
    private static int dateLine(List<PagePart> parts, RunningText core) {
        // "18 November 2022 Health" may be one, "runs until 9 November" is none
        List<Integer> dates = IntStream.range(core.first(), core.last())
                .filter(i -> isDate(parts.get(i)))
                .boxed()
                .toList();
        return dates.size() == 1 && dates.get(0) <= core.first() + OPENING ? dates.get(0) : NONE;
    }

    private static boolean isDate(PagePart part) {
        boolean dated =
                part.is(BlockSign.PLAIN) && TimeStamps.others(part.tokens()).size() <= 1 && CreditLines.isDated(part);
        return dated || (part.is(BlockSign.STAMP) && TimeShapes.holdsDate(part.tokens()));
    }

    Block block(int i) {
        PagePart part = parts.get(i);
        if (neighbours.isApart(i)) {
            return neighbours.apart(i);
        }
        return switch (part.sign()) {
            case TOLD -> part.told().orElseThrow();
            case FURNITURE -> isHeading(i) ? body(part) : neighbours.boilerplate(i, part.why());
            case SECTION, PATH, ENDING -> neighbours.boilerplate(i, part.why());
            case BYLINE -> Block.of(part.span(), Zone.BYLINE, part.why());
            case CAPTION -> Block.of(part.span(), Zone.CAPTION, part.why());
            case DATELINE -> Block.of(part.span(), Zone.DATELINE, part.why());
            case STAMP ->
                DateLabels.begin(part.tokens())
                        ? Block.of(part.span(), Zone.DATELINE, "a date with the word that announces it")
                        : i == dateLine ? dateLine(part) : body(part);
            case PLAIN -> i == dateLine ? dateLine(part) : isAuthor(i) ? author(part) : body(part);
            case MENU, SENTENCE, PARAGRAPH -> body(part);
        };
    }

    private static Block dateLine(PagePart part) {
        return Block.of(part.span(), Zone.DATELINE, "the only date alone on a line, behind the opening");
    }

    /** A name stands beside the date behind a deck. */
    private boolean isAuthor(int i) {
        return Math.abs(i - dateLine) == 1 && CreditLines.isNames(parts, i);
    }

    private static Block author(PagePart part) {
        return Block.of(part.span(), Zone.BYLINE, "a name beside the date");
    }

    /** "Economy" alone between paragraphs is a heading of the article. */
    private boolean isHeading(int i) {
        return parts.get(i).furniture() == Furniture.NAVIGATION
                && parts.get(i).look().wordCount() == 1
                && !neighbours.isSiteBetween(i - 2, i)
                && !neighbours.isSiteBetween(i, Math.min(i + 2, parts.size()));
    }

    static Zone zone(PagePart part) {
        return part.look().quoted() && part.isText() ? Zone.QUOTATION : Zone.BODY;
    }

    private static Block body(PagePart part) {
        String why = zone(part) == Zone.QUOTATION
                ? "stands in quotation marks"
                : part.isText() ? part.why() : "a line among paragraphs";
        return Block.of(part.span(), zone(part), why);
    }
}
