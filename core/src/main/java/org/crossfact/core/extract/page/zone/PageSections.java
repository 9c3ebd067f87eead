package org.crossfact.core.extract.page.zone;

import java.util.BitSet;
import java.util.List;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.extract.page.zone.look.BlockSign;
import org.crossfact.core.extract.page.zone.look.PagePart;
import org.crossfact.core.extract.page.zone.look.TimeShapes;

/** Finds the parts of a page that a heading opens, such as "You may also like", and where the article goes on. */
final class PageSections {

    private static final int SHORTEST_RESUMING = 80;
    private static final int MORE_THAN_A_TEASER = 2;
    private static final int NEAR = 6;
    private static final int LONGEST_NAME = 3;

    private final List<PagePart> parts;
    private final BitSet listed;

    /** How much the paragraphs before each block say. */
    private final int[] textBefore;

    private PageSections(List<PagePart> parts, BitSet listed) {
        this.parts = parts;
        this.listed = listed;
        this.textBefore = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            boolean text = parts.get(i).is(BlockSign.PARAGRAPH) && !listed.get(i);
            textBefore[i + 1] = textBefore[i] + (text ? parts.get(i).look().size() : 0);
        }
    }

    /** What each block is set apart for; {@link Furniture#NONE} where nothing tells so. */
    static Furniture[] of(List<PagePart> parts, BitSet listed) {
        PageSections sections = new PageSections(parts, listed);
        Furniture[] apart = new Furniture[parts.size()];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = listed.get(i) ? Furniture.RELATED : Furniture.NONE;
        }
        int at = 0;
        while (at < apart.length) {
            int end = parts.get(at).is(BlockSign.SECTION) ? sections.end(at) : at;
            boolean beforeText = sections.text(0, at) == 0;
            int dated = sections.dated(at, end);
            for (int i = at; i < end; i++) {
                // the headline may stand below a list of top stories: of what comes first only its sentences are sure
                if (!beforeText || (i < dated && sections.isTeaserOf(at, i))) {
                    apart[i] = parts.get(at).furniture();
                }
            }
            at = Math.max(end, at + 1);
        }
        Invitations.mark(parts, apart);
        TableOfContents.mark(parts, apart);
        return apart;
    }

    /** The first block of a section that tells who wrote or when: below it nothing stands but the article. */
    private int dated(int from, int end) {
        for (int i = from; i < end; i++) {
            PagePart part = parts.get(i);
            boolean day = part.is(BlockSign.STAMP) && TimeShapes.holdsDate(part.tokens());
            if (!listed.get(i) && (day || part.is(BlockSign.BYLINE) || part.is(BlockSign.DATELINE))) {
                return deckAbove(i, from);
            }
        }
        return end;
    }

    /** Between a teaser and a date stands the title of the next; between deck and date, names at most. */
    private int deckAbove(int dated, int from) {
        int above = dated - 1;
        while (above > from
                && !parts.get(above).isText()
                && parts.get(above).look().wordCount() <= LONGEST_NAME) {
            above--;
        }
        return above > from && parts.get(above).isText() ? above : dated;
    }

    private boolean isTeaserOf(int opener, int i) {
        return parts.get(opener).furniture() == Furniture.RELATED
                && parts.get(i).is(BlockSign.PARAGRAPH);
    }

    /** One past the last block of the section that block {@code opener} opens. */
    private int end(int opener) {
        boolean discussion = parts.get(opener).furniture() == Furniture.COMMENTS;
        int end = discussion && isDiscussed(opener) ? parts.size() : resumption(opener + 1);
        boolean swallows = text(opener, end) * 2 > text(0, parts.size()) && !(discussion && text(0, opener) > 0);
        return swallows || isAlone(opener) ? opener : end;
    }

    /** Comments come with forms, stamps and answers; a counter beside the byline does not. */
    private boolean isDiscussed(int opener) {
        if (text(0, opener) == 0) {
            return false;
        }
        return parts.subList(opener + 1, Math.min(parts.size(), opener + NEAR)).stream()
                .anyMatch(part -> part.is(BlockSign.STAMP)
                        || part.is(BlockSign.DATELINE)
                        || (part.isOfSite() && part.furniture() == Furniture.COMMENTS));
    }

    /** Titles follow a heading of a list; a paragraph right behind it is the article's next. */
    private boolean isAlone(int opener) {
        Furniture purpose = parts.get(opener).furniture();
        return (purpose == Furniture.RELATED || purpose == Furniture.SUBSCRIPTION)
                && opener + 1 < parts.size()
                && resumes(opener + 1);
    }

    /** The article goes on where two paragraphs follow each other, or one that says more than a teaser does. */
    private int resumption(int from) {
        for (int i = from; i < parts.size(); i++) {
            boolean two = i + 1 < parts.size() && resumes(i) && resumes(i + 1);
            boolean behindTitles =
                    i + 1 < parts.size() && mayResume(i) && parts.get(i + 1).isText() && areTitles(from, i);
            if (two || behindTitles || (resumes(i) && isMoreThanATeaser(parts.get(i)))) {
                return i;
            }
        }
        return parts.size();
    }

    /** A teaser has one sentence, and does not let anybody speak in it. */
    private static boolean isMoreThanATeaser(PagePart part) {
        return part.look().sentences() >= MORE_THAN_A_TEASER || part.isSpeech();
    }

    /** A list of bare titles has no teasers, so that the first sentence behind it is not one. */
    private boolean areTitles(int from, int to) {
        return to > from && parts.subList(from, to).stream().noneMatch(PagePart::isText);
    }

    private boolean resumes(int i) {
        return mayResume(i) && parts.get(i).look().size() >= SHORTEST_RESUMING;
    }

    private boolean mayResume(int i) {
        return parts.get(i).is(BlockSign.PARAGRAPH)
                && !listed.get(i)
                && !parts.get(i).look().addressesReader();
    }

    private int text(int from, int to) {
        return textBefore[to] - textBefore[from];
    }
}
