package org.crossfact.core.extract.page;

import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Quotation;
import org.crossfact.core.document.Token;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.extract.page.zone.Zoner;

/** Understands the form of an article: its tokens, zones, quotations and language, who published it and when. */
public final class Understanding {

    private Understanding() {}

    /** The page of an article. Linear in the text. */
    public static Page of(Article article) {
        List<Token> tokens = Tokeniser.tokenise(article.text(), article.body());
        List<Block> blocks = Zoner.blocks(article, tokens);
        Language language = Languages.of(tokens, blocks, article.metadata());
        List<String> notes = Languages.notes(tokens, blocks, language);
        String author = Authors.find(article, blocks);
        Publisher publisher = Sources.find(article, blocks);
        Page bare = new Page(article, tokens, blocks, List.of(), language, author, publisher, Published.UNKNOWN, notes);
        List<Quotation> quotations = Speech.of(bare);
        Page undated =
                new Page(article, tokens, blocks, quotations, language, author, publisher, Published.UNKNOWN, notes);
        Published published = PublicationDates.find(undated);
        return new Page(article, tokens, blocks, quotations, language, author, publisher, published, notes);
    }
}
