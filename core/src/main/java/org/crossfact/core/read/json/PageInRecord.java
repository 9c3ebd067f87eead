package org.crossfact.core.read.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Original;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.html.HtmlReader;

/** Reads the text of records that is HTML; its places lead through the page to the record. */
final class PageInRecord {

    /** It tells the reader of pages that what follows is UTF-8, whatever the page says of itself. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private PageInRecord() {}

    /** Whether a text begins with a tag. */
    static boolean isPage(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean opens = at + 1 < text.length() && text.charAt(at) == '<';
        return opens && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '!');
    }

    /** The article that the text of {@code record} shows. */
    static Article read(Article record) throws UnreadableException {
        Collected pages = new Collected();
        byte[] bytes = (BYTE_ORDER_MARK + record.text()).getBytes(StandardCharsets.UTF_8);
        try {
            new HtmlReader().read(record.key().path(), new ByteArrayInputStream(bytes), pages);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        Article page = pages.articles().get(0);
        List<String> notes = new ArrayList<>(record.notes());
        notes.addAll(page.notes());
        return new Article(
                record.key(),
                page.text(),
                page.body(),
                record.metadata().orElse(page.metadata()),
                page.layout(),
                new Original(
                        record.original().charset(),
                        record.original().why(),
                        page.original().map().through(record.original().map())),
                notes);
    }
}
