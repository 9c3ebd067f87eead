package org.crossfact.core.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Language;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Publisher;
import org.crossfact.core.document.Quotation;
import org.crossfact.core.document.Token;
import org.crossfact.core.document.TokenKind;
import org.crossfact.core.extract.Tokeniser;
import org.crossfact.core.extract.page.origin.Authors;
import org.crossfact.core.extract.page.origin.Sources;
import org.crossfact.core.extract.page.publication.PublicationDates;
import org.crossfact.core.extract.page.zone.Zoner;

/** Understands the form of an article: its tokens, zones, quotations and language, who published it and when. */
public final class Understanding {

    private Understanding() {}

    /** The tokens without the line ends amid a block: in plain text, a block of several lines is one that was wrapped. */
    private static List<Token> unwrapped(List<Token> tokens, List<Block> blocks) {
        List<Token> unwrapped = new ArrayList<>(tokens.size());
        int block = 0;
        for (Token token : tokens) {
            while (block < blocks.size() && blocks.get(block).span().end() <= token.start()) {
                block++;
            }
            boolean amid = block < blocks.size() && blocks.get(block).span().start() < token.start();
            if (token.kind() != TokenKind.BREAK || !amid) {
                unwrapped.add(token);
            }
        }
        return unwrapped;
    }

    /** The page of an article. Linear in the text. */
    public static Page of(Article article) {
        List<Token> cut = Tokeniser.tokenise(article.text(), article.body());
        List<Block> blocks = Zoner.blocks(article, cut);
        List<Token> tokens = article.layout().isEmpty() ? unwrapped(cut, blocks) : cut;
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
