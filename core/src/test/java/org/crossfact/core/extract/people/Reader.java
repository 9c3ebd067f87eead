package org.crossfact.core.extract.people;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.document.Published;
import org.crossfact.core.document.Span;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Tokeniser;

/** Reads the persons of a bare text. */
final class Reader {

    private Reader() {}

    static Scan scan(String text) {
        Span all = new Span(0, text.length());
        Article article = new Article(new ArticleKey("a.txt"), text, all, Metadata.NONE, List.of());
        return new Scan(new Page(article, Tokeniser.tokenise(text, all), List.of(), "", Published.UNKNOWN));
    }

    static List<Find<?>> finds(String text) {
        Scan scan = scan(text);
        List<Find<?>> finds = new ArrayList<>();
        for (int at = 0; at < scan.size(); at++) {
            for (Recogniser recogniser : PeopleRecognisers.all()) {
                if (recogniser.isTriggeredBy(scan.token(at))) {
                    recogniser.read(scan, at).ifPresent(finds::add);
                }
            }
        }
        for (Refiner refiner : PeopleRefiners.all()) {
            finds = refiner.refine(scan, finds);
        }
        return finds;
    }
}
