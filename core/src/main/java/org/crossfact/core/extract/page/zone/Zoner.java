package org.crossfact.core.extract.page.zone;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.zone.cut.PageParts;
import org.crossfact.core.extract.page.zone.look.PagePart;

/** Tells which part of an article each of its blocks is, and why. */
public final class Zoner {

    private Zoner() {}

    /**
     * The blocks of an article in order. Linear in the text.
     *
     * @param tokens the tokens of its body
     */
    public static List<Block> blocks(Article article, List<Token> tokens) {
        List<PagePart> parts = PageParts.of(article, tokens);
        Furniture[] apart = PageSections.of(parts, ArticleLists.of(parts));
        RunningText core = RunningText.of(parts, apart);
        if (core.isEmpty()) {
            return parts.stream().map(Zoner::fragment).toList();
        }
        BlockNeighbours neighbours = new BlockNeighbours(parts, List.of(apart), core);
        BeforeText before = new BeforeText(
                parts,
                neighbours,
                new HeadlineChoice(parts, apart, core, article.metadata().title()));
        AmidText amid = new AmidText(parts, neighbours);
        BehindText behind = new BehindText(parts, neighbours);
        List<Block> blocks = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            blocks.add(i < core.first() ? before.block(i) : i > core.last() ? behind.block(i) : amid.block(i));
        }
        return blocks;
    }

    /** Where no sentence stands, nothing tells the site from the article. */
    private static Block fragment(PagePart part) {
        return switch (part.sign()) {
            case TOLD -> part.told().orElseThrow();
            case BYLINE -> Block.of(part.span(), Zone.BYLINE, part.why());
            case DATELINE -> Block.of(part.span(), Zone.DATELINE, part.why());
            default -> Block.of(part.span(), Zone.BODY, "a fragment: nothing tells the site from the article");
        };
    }
}
