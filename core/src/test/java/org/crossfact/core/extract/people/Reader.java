package org.crossfact.core.extract.people;

import java.util.ArrayList;
import java.util.List;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.Metadata;
import org.crossfact.core.document.Page;
import org.crossfact.core.extract.Find;
import org.crossfact.core.extract.Recogniser;
import org.crossfact.core.extract.Refiner;
import org.crossfact.core.extract.Scan;
import org.crossfact.core.extract.Tokeniser;

/** Reads the persons of a bare text. */
final class Reader {

    private Reader() {}

    static Scan scan(String text) {
        Article article = Article.of("a.txt", text, Metadata.NONE);
        return new Scan(Page.of(article, Tokeniser.tokenise(text, article.body())));
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
