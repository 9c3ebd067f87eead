package org.crossfact.core.extract.page;

import java.util.List;
import java.util.Locale;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.Tokeniser;

/** Understands the form of an article: its tokens, its zones, who published it and when. */
public final class Understanding {

    private static final String SOURCE_LABEL = "source:";

    private Understanding() {}

    /** The page of an article. Linear in the text. */
    public static Page of(Article article) {
        List<Token> tokens = Tokeniser.tokenise(article.text(), article.body());
        List<Block> blocks = Zoner.blocks(article);
        String source = source(article, blocks);
        Page undated = new Page(article, tokens, blocks, List.of(), Language.UNKNOWN, source, Published.UNKNOWN);
        return new Page(article, tokens, blocks, List.of(), Language.UNKNOWN, source, PublicationDates.find(undated));
    }

    private static String source(Article article, List<Block> blocks) {
        String stated = article.metadata().source();
        if (!stated.isEmpty()) {
            return stated;
        }
        return blocks.stream()
                .filter(block -> block.zone() == Zone.BYLINE)
                .map(block -> block.span().in(article.text()))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(SOURCE_LABEL))
                .map(line -> line.substring(SOURCE_LABEL.length()).strip())
                .findFirst()
                .orElse("");
    }
}
