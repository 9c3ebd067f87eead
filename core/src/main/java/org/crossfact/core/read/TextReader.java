package org.crossfact.core.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Original;
import org.crossfact.core.document.SourceMap;
import org.crossfact.core.document.Span;

/** Reads plain text: one article a file, with YAML front matter or without. */
public final class TextReader implements ArticleReader {

    @Override
    public void read(String key, InputStream file, Intake intake) throws IOException, UnreadableException {
        Decoder.Decoded decoded = Decoder.decode(WholeFile.read(file), "");
        String text = decoded.text();
        FrontMatter front = FrontMatter.of(text);
        List<String> notes = new ArrayList<>(decoded.notes());
        if (text.substring(front.end()).isBlank()) {
            notes.add("the article has no text");
        }
        notes.addAll(front.stated().notes());
        intake.article(new Article(
                new ArticleKey(key),
                text,
                new Span(front.end(), text.length()),
                front.stated().metadata(),
                List.of(),
                new Original(decoded.charset(), decoded.why(), SourceMap.identity(text)),
                notes));
    }
}
