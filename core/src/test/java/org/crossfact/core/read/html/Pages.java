package org.crossfact.core.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.crossfact.core.document.Article;
import org.crossfact.core.read.Collected;
import org.crossfact.core.read.UnreadableException;

/** Reads pages for tests. */
final class Pages {

    private Pages() {}

    static Article read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    static Article read(byte[] html) {
        Collected collected = new Collected();
        try {
            new HtmlReader().read("page.html", new ByteArrayInputStream(html), collected);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (UnreadableException refused) {
            throw new AssertionError(refused);
        }
        return collected.articles().get(0);
    }
}
