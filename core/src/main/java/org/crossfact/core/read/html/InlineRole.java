package org.crossfact.core.read.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** What an element within a line says of its words. */
enum InlineRole {
    AUTHOR,
    DATE,
    NONE;

    static InlineRole of(Element element, Optional<ClassWords.Sense> named) {
        if (element.normalName().equals("time")) {
            return DATE;
        }
        if (element.attributesSize() == 0) {
            return NONE;
        }
        String property = element.attributes().get("itemprop");
        if (property.equals("author") || element.attributes().get("rel").contains("author")) {
            return AUTHOR;
        }
        if (property.startsWith("date")) {
            return DATE;
        }
        Optional<String> sense = named.map(ClassWords.Sense::value);
        return sense.filter("byline"::equals).isPresent()
                ? AUTHOR
                : sense.filter("dateline"::equals).isPresent() ? DATE : NONE;
    }
}
