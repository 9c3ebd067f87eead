package org.crossfact.core.extract.page.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Block;
import org.crossfact.core.document.Furniture;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Span;
import org.crossfact.core.document.Zone;
import org.crossfact.core.extract.page.Understanding;
import org.junit.jupiter.api.Test;

/** Pages whose format tells what is the article's. */
final class ToldLayoutTest {

    private static final String PARAGRAPH =
            "The council of the old town met on Friday and spoke about the dyke for more than three hours. ";
    private static final String BOX = "Get our stories by email";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> layout = new ArrayList<>();

    private void block(String words, Zone zone) {
        Span span = new Span(text.length(), text.length() + words.length());
        Furniture furniture = zone == Zone.BOILERPLATE ? Furniture.SUBSCRIPTION : Furniture.NONE;
        layout.add(new Block(span, zone, furniture, "told"));
        text.append(words).append("\n\n");
    }

    private List<Zone> zones() {
        String all = text.toString();
        Article article = new Article(
                new ArticleKey("a.html"),
                all,
                new Span(0, all.length()),
                Metadata.NONE,
                layout,
                Original.itself(all),
                List.of());
        Page page = Understanding.of(article);
        return page.blocks().stream().map(Block::zone).toList();
    }

    @Test
    void paragraphsBehindABoxAreTheArticlesWhenTheFormatSaysSo() {
        block("Quarry lake reopens after a long winter", Zone.HEADLINE);
        for (int i = 0; i < 6; i++) {
            block(PARAGRAPH + "Member " + i + " asked for more sand and a new gate.", Zone.BODY);
        }
        block(BOX, Zone.BOILERPLATE);
        block(PARAGRAPH + "The gate is to cost less than the last one did.", Zone.BODY);
        block("It is to be ready before the next winter, the mayor said on Sunday.", Zone.BODY);

        assertThat(zones().subList(7, 10)).containsExactly(Zone.BOILERPLATE, Zone.BODY, Zone.BODY);
    }

    @Test
    void anArticleInShortParagraphsIsNoDeck() {
        block("Quarry lake reopens after a long winter", Zone.HEADLINE);
        for (int i = 0; i < 8; i++) {
            block("Member " + i + " was happy with it.", Zone.BODY);
        }
        block(PARAGRAPH + PARAGRAPH + PARAGRAPH, Zone.BODY);

        assertThat(zones().subList(4, 10)).containsOnly(Zone.BODY);
    }
}
