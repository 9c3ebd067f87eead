package org.crossfact.core.finding;

import java.util.List;
import org.crossfact.core.document.ArticleKey;

/**
 * An office as articles tell it of a person.
 *
 * @param office the office with its body, as "prime minister of japan"
 * @param state how the person stands to it: "current", "former", "acting", "elect"
 * @param from the first time for which it is told, EDTF; of a sentence without a date the day of publication counts; empty
 *     when no time is known
 * @param to the last such time
 * @param support how many independent origins tell it
 * @param articles the articles that tell it, sorted
 */
public record OfficeTerm(String office, String state, String from, String to, int support, List<ArticleKey> articles) {

    public OfficeTerm {
        articles = List.copyOf(articles);
    }
}
