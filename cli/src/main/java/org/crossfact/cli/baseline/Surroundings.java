package org.crossfact.cli.baseline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crossfact.core.document.Article;
import org.crossfact.core.document.ArticleKey;
import org.crossfact.core.finding.Evidence;
import org.crossfact.core.finding.FindingId;

/** Looks up the text around quoted words. It reads articles again, so it is asked only where an id does not decide. */
final class Surroundings {

    /** What stands on one side of quoted words, normalised. */
    record Sides(String before, String after) {

        static final Sides UNKNOWN = new Sides("", "");

        /** How many signs next to the words are the same on both sides together. */
        int shared(String otherBefore, String otherAfter) {
            int ahead = 0;
            while (ahead < Math.min(before.length(), otherBefore.length())
                    && before.charAt(before.length() - 1 - ahead)
                            == otherBefore.charAt(otherBefore.length() - 1 - ahead)) {
                ahead++;
            }
            int behind = 0;
            while (behind < Math.min(after.length(), otherAfter.length())
                    && after.charAt(behind) == otherAfter.charAt(behind)) {
                behind++;
            }
            return ahead + behind;
        }
    }

    private static final int LENGTH = 32;

    /** White space collapses, so more is taken than is kept. */
    private static final int TAKEN = 2 * LENGTH;

    private final Function<ArticleKey, Optional<Article>> articles;
    private final Map<ArticleKey, String> textIds = new HashMap<>();

    /** The article asked about last: findings come article by article. */
    private Optional<Article> last = Optional.empty();

    Surroundings(Function<ArticleKey, Optional<Article>> articles) {
        this.articles = articles;
    }

    /** The id of the article's text; empty when it can no longer be read. */
    String textId(ArticleKey key) {
        return textIds.computeIfAbsent(
                key,
                asked -> article(asked)
                        .map(article -> FindingId.ofText(article.text()))
                        .orElse(""));
    }

    /** What stands on both sides of the words. */
    Sides of(Evidence words) {
        return article(words.article())
                .map(Article::text)
                .filter(text -> words.span().end() <= text.length())
                .map(text -> sides(text, words.span().start(), words.span().end()))
                .orElse(Sides.UNKNOWN);
    }

    private Optional<Article> article(ArticleKey key) {
        if (last.filter(article -> article.key().equals(key)).isEmpty()) {
            last = articles.apply(key);
        }
        return last;
    }

    private static Sides sides(String text, int start, int end) {
        String before = FindingId.normalised(text.substring(Math.max(0, start - TAKEN), start));
        String after = FindingId.normalised(text.substring(end, Math.min(text.length(), end + TAKEN)));
        return new Sides(
                before.substring(Math.max(0, before.length() - LENGTH)),
                after.substring(0, Math.min(LENGTH, after.length())));
    }
}
