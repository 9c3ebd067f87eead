package org.crossfact.core.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.LineMap.Position;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.Span;
import org.crossfact.core.read.ArticleReader;
import org.crossfact.core.read.Decoder;
import org.crossfact.core.read.Draft;
import org.crossfact.core.read.Intake;
import org.crossfact.core.read.UnreadableException;
import org.crossfact.core.read.WholeFile;

/** Reads a page of HTML as one article: its visible text, what of it is the article, and what the page states of it. */
public final class HtmlReader implements ArticleReader {

    @Override
    public void read(String key, InputStream file, Intake intake) throws IOException, UnreadableException {
        byte[] bytes = WholeFile.read(file);
        Decoder.Decoded decoded =
                Decoder.decode(bytes, DeclaredCharset.in(bytes).orElse(""));
        HtmlPage page = HtmlPage.of(decoded.text());
        Draft draft = new Draft(decoded.text());
        page.writeTo(draft);
        String text = draft.text();
        List<String> notes = new ArrayList<>(decoded.notes());
        notes.addAll(page.notes());
        if (text.isBlank()) {
            notes.add("the article has no text");
        }
        intake.article(new Article(
                new ArticleKey(key),
                text,
                new Span(0, text.length()),
                page.metadata(),
                draft.layout(),
                new Original(decoded.charset(), decoded.why(), draft.map(new Position(1, 1))),
                notes));
    }
}
