package org.crossfact.reports.html.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Page;
import org.crossfact.reports.CitedPages;
import org.crossfact.reports.syntax.JsonWriter;

/**
 * The texts of cited articles, gathered into islands of JSON: few enough that the page stays light, small enough that
 * one can be parsed when its article is opened.
 */
public final class Texts {

    /** Characters of an island, after which another begins. */
    private static final int ISLAND = 60_000;

    /** Characters of all islands; a page beyond this opens slowly and travels badly. */
    private static final int MOST = 14_000_000;

    /** In which island the text of an article lies. */
    record Place(ArticleKey article, int island) {}

    private final CitedPages pages;
    private final List<Place> places = new ArrayList<>();
    private final List<ArticleKey> leftOut = new ArrayList<>();
    private final List<String> islands = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int written;

    Texts(CitedPages pages) {
        this.pages = pages;
    }

    void add(Page page) {
        String text = json(page);
        ArticleKey key = page.article().key();
        if (written + text.length() > MOST) {
            leftOut.add(key);
            return;
        }
        written += text.length();
        places.add(new Place(key, islands.size()));
        open.append(open.isEmpty() ? "[" : ",\n").append(text);
        if (open.length() > ISLAND) {
            close();
        }
    }

    private void close() {
        islands.add(open.append(']').toString());
        open.setLength(0);
    }

    private String json(Page page) {
        StringBuilder out = new StringBuilder();
        try (JsonWriter json = JsonWriter.inPage(out)) {
            new TextJson(json).write(page, pages.claims(page));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    /** Articles whose texts would have made the page too large. */
    List<ArticleKey> leftOut() {
        return List.copyOf(leftOut);
    }

    List<String> islands() {
        if (!open.isEmpty()) {
            close();
        }
        return List.copyOf(islands);
    }
}
