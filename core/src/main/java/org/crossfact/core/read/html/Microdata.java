package org.crossfact.core.read.html;

import org.jsoup.nodes.Element;

/** What the attributes of microdata say of an element. */
final class Microdata {

    private Microdata() {}

    /** Whether the element holds an article, or a page whose article is the thing it is about. */
    static boolean isArticle(Element thing) {
        String type = thing.attr("itemtype");
        return type.endsWith("Article")
                || type.endsWith("Posting")
                || type.endsWith("Report")
                || type.endsWith("WebPage")
                || type.endsWith("ClaimReview");
    }

    static boolean isArticleBody(Element element) {
        return element.attributes().get("itemprop").contains("articleBody");
    }
}
